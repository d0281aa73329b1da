import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textsOf, type BlockDocument, type TemplateData } from '../../templates/index.ts';
import { onePage, rendered } from './render.ts';

function texts(document: BlockDocument): string {
  return [...textsOf(document)].map(({ text }) => text).join('|');
}

test.each([
  ['markup', '<b>Ayu</b><script>alert(1)</script>'],
  ['an element of ours', '<halaman-baru/></p><kotak kiri="0">'],
  ['an expression', '{{nip}} {{{x}}} {{/each}}'],
  ['quotes', `"kutip" 'tunggal' \`balik\``],
  ['an entity', '&lt;b&gt; &amp; &#123;'],
  ['an ampersand', 'Tax & Co'],
  ['an emoji', 'Ayu 😀🇮🇩'],
  ['a comment', '<!-- x --> ]]> <?php ?>'],
  ['a line mark', '<p :tempat="0-1">'],
  ['an equals sign', 'a=b'],
])('%s in a name stays text', (_what, nama) => {
  const document = rendered(onePage('<p>{{nama}}</p>'), { data: { nama } });
  expect(document.sections[0]?.blocks).toHaveLength(1);
  expect(texts(document)).toBe(nama);
});

test('any text stays text, its blanks folded', () => {
  const data = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(data, data, (nama, kelas) => {
      const document = rendered(onePage('<p class="{{kelas}}" >a{{nama}}b</p>'), { data: { nama, kelas } });
      expect(texts(document)).toBe(`a${nama}b`.replace(/[ \t\r\n\f]+/g, ' '));
    }),
  );
});

test('data cannot leave an attribute', () => {
  const data = { judul: '"><halaman tunggal judul=\'' };
  const document = rendered('<dokumen judul="{{judul}}"><halaman><p>x</p></halaman></dokumen>', { data });
  expect(document.judul).toBe(data.judul);
  expect(document.sections).toHaveLength(1);
});

test('data cannot bring a picture from elsewhere', () => {
  const svg = (fill: string) =>
    rendered(onePage('<svg viewBox="0 0 1 1"><rect width="1" height="1" fill="{{fill}}"/></svg>'), {
      data: { fill },
    });
  expect(() => svg('url(https://x.y/z)')).toThrow('<svg> tidak boleh memuat fill="url(https://x.y/z)"');
  const block = svg('"/><image href="x').sections[0]?.blocks[0];
  expect(block?.kind === 'svg' && block.markup).toContain('fill="&quot;/&gt;&lt;image href=&quot;x"');
});

test.each<[string, unknown, string]>([
  ['a date', { a: new Date(0) }, 'data "data.a" berisi objek yang bukan objek biasa'],
  ['a function', { a: [1, () => 1] }, 'data "data.a[1]" berisi function'],
  ['undefined', { a: { b: undefined } }, 'data "data.a.b" berisi undefined'],
  ['NaN', { a: NaN }, 'data "data.a" berisi NaN'],
])('%s is no plain data', (_what, data, sentence) => {
  expect(() => rendered(onePage('<p>x</p>'), { data: data as TemplateData })).toThrow(sentence);
});

test.each(['constructor', '__proto__', 'toString', 'nama.constructor', 'nama.length', 'daftar.map'])(
  'what a value inherits (%s) is no datum',
  (path) => {
    expect(() => rendered(onePage(`<p>[{{${path}}}]</p>`), { data: { nama: 'x', daftar: [] } })).toThrow(
      'tidak ada',
    );
  },
);
