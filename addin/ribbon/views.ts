/** The views of the task pane by the action of the ribbon button that opens each (manifest.xml). */
export const VIEW_OF_ACTION = {
  bukaBukuKerja: 'buku-kerja',
  bukaPeriksa: 'periksa',
  bukaFungsi: 'fungsi',
  bukaButir: 'butir',
  bukaPratinjau: 'pratinjau',
} as const;
