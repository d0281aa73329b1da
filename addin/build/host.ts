/** Where `npm run addin:serve` listens, and where manifest.xml in the repository points. */
export const LOCAL_HOST = 'https://localhost:3000';

/** The address that serves the add-in's files, without a slash at its end; Office loads add-ins over https only. */
export function hostAddress(given: string | undefined): string {
  if (given === undefined || given.trim() === '') return LOCAL_HOST;
  const address = URL.canParse(given.trim()) ? new URL(given.trim()) : undefined;
  if (
    address?.protocol !== 'https:' ||
    address.search !== '' ||
    address.hash !== '' ||
    address.username !== ''
  ) {
    throw new Error(
      `PATOKAN_HOST "${given}" bukan alamat https, misalnya https://addin.contoh.go.id/patokan.`,
    );
  }
  return `${address.origin}${address.pathname}`.replace(/\/+$/, '');
}
