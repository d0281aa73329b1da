/**
 * Whether Excel is around the pane. Office.js says so once it has loaded; in a plain browser, or where Microsoft's address cannot
 * be reached, it is not.
 */
export async function insideExcel(): Promise<boolean> {
  if (!(await officeLoaded())) return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

function officeLoaded(): Promise<boolean> {
  const script = document.getElementById('office-js');
  const present = (): boolean => 'Office' in globalThis;
  if (script === null || present()) return Promise.resolve(present());
  // The script may have failed before anybody could listen: the page keeps a note of it.
  if (script.dataset['gagal'] !== undefined) return Promise.resolve(false);
  return new Promise((resolve) => {
    script.addEventListener('load', () => resolve(present()));
    script.addEventListener('error', () => resolve(false));
  });
}
