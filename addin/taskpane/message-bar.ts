import { element, fill } from './element.ts';

/** The line at the foot of the pane: says what happened, to eyes and to screen readers. */
export interface MessageBar {
  readonly element: HTMLElement;
  readonly say: (text: string, kind?: 'kabar' | 'galat') => void;
  /** Asks before something is overwritten; the focus goes to the question and comes back. */
  readonly ask: (question: string, answer: string, action: () => void) => void;
}

/** Without a message the line is not to be seen, but it stays: a region that appears with its text is often not read out. */
export function messageBar(): MessageBar {
  const text = element('p', { role: 'status', class: 'pesan-teks' });
  const actions = element('div', { class: 'pesan-tombol' });
  const bar = element('div', { class: 'pesan' }, text, actions);
  const show = (words: string, kind: string): void => {
    bar.dataset['jenis'] = kind;
    text.textContent = words;
  };
  const close = (): void => {
    delete bar.dataset['jenis'];
    text.textContent = '';
    fill(actions);
  };
  const closeButton = (): HTMLButtonElement =>
    element(
      'button',
      { type: 'button', class: 'tombol polos', 'aria-label': 'Tutup pesan', onclick: close },
      '✕',
    );
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  return {
    element: bar,
    say: (words, kind = 'kabar') => {
      show(words, kind);
      fill(actions, closeButton());
    },
    ask: (question, answer, action) => {
      const before = document.activeElement;
      const back = (): void => {
        close();
        if (before instanceof HTMLElement) before.focus();
      };
      const agree = (): void => {
        back();
        action();
      };
      const yes = element('button', { type: 'button', class: 'tombol utama', onclick: agree }, answer);
      const no = element('button', { type: 'button', class: 'tombol', onclick: back }, 'Batal');
      show(question, 'tanya');
      fill(actions, yes, no);
      no.focus();
    },
  };
}
