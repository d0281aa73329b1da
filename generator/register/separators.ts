/** What stands between two columns: an Indonesian Excel, whose decimal mark is the comma, expects the semicolon. */
export const SEPARATORS = { 'titik-koma': ';', koma: ',', tab: '\t' } as const;
export type Separator = keyof typeof SEPARATORS;
export const SEPARATOR_NAMES = Object.keys(SEPARATORS) as readonly Separator[];
