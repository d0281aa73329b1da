import { cite, openQuestionsAt } from '../citation.ts';
import type { Decimal } from '../decimal.ts';
import type { Worked } from '../step.ts';
import type { RumusLakin } from './aturan.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * Service level: 50% calls answered in time + 50% live chats answered in time, rounded half-up to 2 decimals.
 *
 * @param telepon service level of the calls to 1500200, in percent, 0 to 100
 * @param chat service level of live chat, in percent, 0 to 100
 * @source LAKIN KLIP DJP 2024, IKU 3a-N
 */
export function serviceLevel(rumus: RumusLakin, telepon: Decimal, chat: Decimal): Worked<Decimal> {
  const { bobotServiceLevel: bobot } = rumus;
  return weightedMean(
    [
      { nama: 'service level telepon', nilai: telepon, bobot: bobot.telepon },
      { nama: 'service level live chat', nilai: chat, bobot: bobot.chat },
    ],
    cite(rumus.peraturan, bobot),
    openQuestionsAt(rumus, bobot),
  );
}
