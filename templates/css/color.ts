const NAMED = new Map([
  ['black', '#000000'],
  ['white', '#ffffff'],
]);

export const WANTED_COLOR = 'warna #rrggbb, #rgb, black, atau white';

/** `#rrggbb` in lower case; nothing where the text is no colour. */
export function readColor(text: string): string | undefined {
  const color = text.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  if (/^#[0-9a-f]{3}$/.test(color)) return color.replace(/[0-9a-f]/g, '$&$&');
  return NAMED.get(color);
}
