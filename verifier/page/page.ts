import {
  verdictFacts,
  verdictSentence,
  verdictTitle,
  verifyBadge,
  verifyCode,
  verifyPdf,
  type Judged,
  type Verdict,
} from '../../signature/index.ts';
import { browserCrypto } from './browser-crypto.ts';
import { hasCamera, scan, type Scan } from './camera.ts';
import { keysInPage } from './keys.ts';
import { openQrReader } from './read-qr.ts';

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${id}.`);
  return found;
}

const result = element('putusan', HTMLElement);
const news = element('kabar', HTMLElement);
const text = element('teks', HTMLTextAreaElement);
const file = element('berkas', HTMLInputElement);
const video = element('kamera', HTMLVideoElement);
const frame = element('bingkai', HTMLElement);
const scanButton = element('pindai', HTMLButtonElement);

const keys = keysInPage();
const offices = [...new Set(keys.map(({ instansi }) => instansi))].join(', ');
element('kantor', HTMLElement).textContent =
  keys.length === 0
    ? 'Halaman ini belum memuat kunci publik; buat dengan: patokan verifikasi --halaman.'
    : `Memeriksa tanda tangan digital ${offices}.`;

/** The verdicts that say "false"; what is left beside `sah` says "not known". */
const FALSE: readonly Verdict['hasil'][] = ['berubah', 'dicabut', 'diganti'];

function show(verdict: Verdict, judged: Judged): void {
  const title = document.createElement('h2');
  title.textContent = verdictTitle(verdict);
  const sentence = document.createElement('p');
  sentence.textContent = verdictSentence(verdict, judged);
  const facts = document.createElement('dl');
  for (const [name, fact] of verdictFacts(verdict)) {
    const term = document.createElement('dt');
    term.textContent = name;
    const value = document.createElement('dd');
    value.textContent = fact;
    facts.append(term, value);
  }
  result.className = verdict.hasil === 'sah' ? 'sah' : FALSE.includes(verdict.hasil) ? 'galat' : 'ragu';
  result.replaceChildren(title, sentence, ...(facts.childElementCount === 0 ? [] : [facts]));
  result.hidden = false;
  news.textContent = '';
  result.focus();
  result.scrollIntoView({ block: 'start' });
}

async function judgeText(given: string): Promise<void> {
  if (/^\s*eyJ/.test(given)) show(await verifyBadge(given, keys, browserCrypto), 'badge');
  else show(await verifyCode(given, keys, browserCrypto), 'kode');
}

async function judgeFile(chosen: File): Promise<void> {
  if (chosen.type.startsWith('image/')) return judgePicture(chosen);
  const bytes = new Uint8Array(await chosen.arrayBuffer());
  if (String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-')
    show(await verifyPdf(bytes, keys, browserCrypto), 'PDF');
  else await judgeText(new TextDecoder().decode(bytes));
}

async function judgePicture(chosen: File): Promise<void> {
  let found: string | undefined;
  try {
    const picture = await createImageBitmap(chosen);
    found = await (await openQrReader())(picture);
  } catch {
    news.textContent = 'Gambar ini tidak dapat dibuka.';
    return;
  }
  if (found === undefined) news.textContent = 'Kode QR tidak ditemukan; foto lebih dekat, tegak, dan terang.';
  else await judgeText(found);
}

function judgeAddress(): void {
  if (location.hash.startsWith('#PTK')) void judgeText(location.hash.slice(1));
}

let running: Scan | undefined;

function stopScan(): void {
  running?.stop();
  running = undefined;
  frame.hidden = true;
  scanButton.textContent = 'Buka kamera';
}

async function startScan(): Promise<void> {
  frame.hidden = false;
  result.hidden = true;
  scanButton.textContent = 'Tutup kamera';
  news.textContent = 'Arahkan kamera ke kode QR.';
  try {
    running = await scan(video, await openQrReader(), (found) => {
      stopScan();
      void judgeText(found);
    });
  } catch {
    stopScan();
    news.textContent = 'Kamera tidak dapat dibuka; pilih foto kodenya, atau tempel teksnya.';
  }
}

if (hasCamera()) scanButton.addEventListener('click', () => (frame.hidden ? void startScan() : stopScan()));
else scanButton.hidden = true;

file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen === undefined) return;
  result.hidden = true;
  news.textContent = 'Memeriksa…';
  void judgeFile(chosen).finally(() => (file.value = ''));
});
element('formulir', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void judgeText(text.value);
});
window.addEventListener('hashchange', judgeAddress);
judgeAddress();
