/** How the elements look before a template says anything; written in the subset itself, shown in docs/templat.md. */
export const BASE_CSS = `dokumen { font-family: Arimo; font-size: 11pt; color: #000000; line-height: 1.1; }
h1, h2, h3, h4 { font-weight: bold; page-break-after: avoid; margin: 8pt 0 6pt; }
h1 { font-size: 16pt; }
h2 { font-size: 13pt; }
h3 { font-size: 11pt; }
h4 { font-size: 11pt; font-style: italic; }
p, ul, ol { margin: 0 0 6pt; }
li { margin: 0 0 2pt; }
b, strong, th, caption { font-weight: bold; }
i, em { font-style: italic; }
u { text-decoration: underline; }
small { font-size: 85%; }
table, figure, kolom-kolom { margin: 0 0 8pt; }
caption { margin: 0 0 4pt; page-break-after: avoid; }
th { text-align: center; vertical-align: middle; }
td, th { padding: 2pt 4pt; }
figure, figcaption { text-align: center; }
figure { page-break-inside: avoid; }
figcaption { font-size: 90%; margin: 3pt 0 0; }
hr { border-top: 0.5pt solid #000000; margin: 4pt 0; }
td p, th p, li p, kepala p, kaki p { margin: 0; }
`;
