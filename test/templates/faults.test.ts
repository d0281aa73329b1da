import { describe, expect, test } from 'vitest';
import { checkTemplate, compileTemplate, faultSentence, type TemplateData } from '../../templates/index.ts';
import { onePage, rendered } from './render.ts';

function sentenceOf(source: string, css = '', data: TemplateData = {}): string {
  const result = compileTemplate({
    name: 'piagam',
    source,
    css,
    partials: { kop: '<p>kop</p>\n<x>{{y}}</x>' },
  })(data);
  return result.ok ? 'tidak ada kesalahan' : faultSentence(result.kesalahan);
}

/** Each body stands on line 2 of a page. */
describe('a fault in the markup', () => {
  test.each([
    [
      '<p>a</p>\n<marquee>b</marquee>',
      'piagam baris 3: elemen <marquee> tidak dikenal; yang ada: dokumen, halaman,',
    ],
    ['<P>a</P>', 'piagam baris 2: elemen <P> tidak dikenal'],
    ['<script>x</script>', 'piagam baris 2: elemen <script> tidak dikenal'],
    [
      '<p style="color:red">a</p>',
      'piagam baris 2: atribut "style" tidak dikenal pada <p>; yang ada: class.',
    ],
    ['<img lebar="3cm"/>', 'piagam baris 2: <img> memerlukan atribut "nama".'],
    ['<img nama="a" src="x.png"/>', 'piagam baris 2: atribut "src" tidak dikenal pada <img>'],
    [
      '<jarak tinggi="5px"/>',
      '<jarak tinggi="5px"> tidak dapat dipakai; yang diminta panjang dalam pt, mm, atau cm',
    ],
    ['<jarak tinggi="-5mm"/>', '<jarak tinggi="-5mm"> tidak dapat dipakai'],
    ['<jarak tinggi="5"/>', '<jarak tinggi="5"> tidak dapat dipakai'],
    ['<p>a', 'piagam baris 2: <p> tidak ditutup.'],
    ['<p><b>a</p>', 'piagam baris 2: <b> tidak ditutup.'],
    ['a</p>', 'piagam baris 1: penutup </p> tidak cocok; elemen yang sedang terbuka <halaman>.'],
    ['<p class="a" class="b">x</p>', 'atribut class dua kali pada <p> tidak diizinkan'],
    ['<p :gambar="1">a</p>', 'piagam baris 2: atribut ":gambar" tidak dikenal pada <p>'],
    ['<!DOCTYPE html>', '<!...> tidak diizinkan dalam templat.'],
    ['<?php x ?>', '<!...> atau <?...?> tidak diizinkan'],
    [
      '<p><table><tr><td>a</td></tr></table></p>',
      '<table> tidak boleh berada di dalam <p>; tempatnya di antara paragraf',
    ],
    [
      '<li>a</li>',
      '<li> tidak boleh berada di dalam <halaman>; tempatnya langsung di dalam <ul> atau langsung di dalam <ol>.',
    ],
    ['<ul>a</ul>', '<teks> tidak boleh berada di dalam <ul>'],
    [
      '<div><halaman-baru/></div>',
      '<halaman-baru> tidak boleh berada di dalam <div>; tempatnya langsung di dalam <halaman>.',
    ],
    [
      '<p>hal. <nomor-halaman/></p>',
      '<nomor-halaman> tidak boleh berada di dalam <p>; tempatnya di dalam <kepala> atau <kaki>.',
    ],
    [
      '<div><kotak kiri="1mm" atas="1mm" lebar="1cm"></kotak></div>',
      'tempatnya langsung di dalam <halaman> atau <latar>.',
    ],
    ['<kotak kiri="1mm" atas="1mm">a</kotak>', '<kotak lebar=""> tidak dapat dipakai; yang diminta lebar'],
    ['<kotak kiri="1mm" bawah="1mm" lebar="1cm">a</kotak>', 'yang diminta atas, atau bawah bersama tinggi'],
    [
      '<kotak kiri="205mm" atas="1mm" lebar="6mm">a</kotak>',
      '<kotak kiri="205mm"> tidak dapat dipakai; yang diminta tempat di dalam kertas',
    ],
    ['<latar><p>a</p></latar>', '<p> tidak boleh berada di dalam <latar>'],
    [
      '<kepala>a</kepala><kepala>b</kepala>',
      '<kepala> tidak boleh berada di dalam <halaman>; tempatnya satu kali saja.',
    ],
    [
      '<h1 id="a">a</h1><h2 id="a">b</h2>',
      '<h2 id="a"> tidak dapat dipakai; yang diminta nama yang belum dipakai',
    ],
    ['<table></table>', 'tabel rancu: tidak ada baris.'],
    [
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      'tabel rancu: baris ke-2 berisi 1 kolom, seharusnya 2.',
    ],
    [
      '<table><tr><td rowspan="3">a</td></tr><tr></tr></table>',
      'tabel rancu: rowspan 3 melebihi baris yang tersisa (2).',
    ],
    [
      '<table><tr><td colspan="0">a</td></tr></table>',
      '<td colspan="0"> tidak dapat dipakai; yang diminta bilangan bulat 1 sampai 100.',
    ],
    ['<table><tr><td>a</td></tr><thead><tr><td>b</td></tr></thead></table>', 'tidak ada kesalahan'],
    [
      '<table><tbody><tr><td>a</td></tr></tbody><thead><tr><td>b</td></tr></thead></table>',
      '<thead> harus satu dan berada di depan',
    ],
    ['<kolom-kolom></kolom-kolom>', '<kolom-kolom> tanpa <kolom>'],
    [
      '<qr ukuran="3mm">abc</qr>',
      'QR berisi 3 bita tidak terbaca pada ukuran 3 mm; perlu sedikitnya 6,7 mm.',
    ],
    ['<qr ukuran="25mm"></qr>', 'QR berisi 0 bita'],
    ['<svg viewBox="0 0 1 1"><script>x</script></svg>', '<svg> tidak boleh memuat <script>'],
    ['<svg viewBox="0 0 1 1"><foreignObject/></svg>', '<svg> tidak boleh memuat <foreignObject>'],
    ['<svg viewBox="0 0 1 1"><g onclick="x"/></svg>', '<svg> tidak boleh memuat atribut onclick.'],
    ['<svg viewBox="0 0 1 1"><g xlink:href="x"/></svg>', '<svg> tidak boleh memuat atribut xlink:href.'],
    ['<svg viewBox="0 0 1 1"><image href="x"/></svg>', '<svg> tidak boleh memuat <image>'],
    ['<svg><g/></svg>', '<svg> memerlukan atribut "viewBox".'],
    ['<svg viewBox="0 0 0 1"><g/></svg>', '<svg viewBox="0 0 0 1"> tidak dapat dipakai'],
    ['{{> kop}}', 'kop baris 2: data "y" tidak ada.'],
  ])('%s', (body, sentence) => {
    expect(sentenceOf(onePage(body))).toContain(sentence);
  });

  test('a partial is named with its own line', () => {
    expect(sentenceOf(onePage('{{> kop}}'), '', { y: 1 })).toContain('kop baris 2: elemen <x> tidak dikenal');
  });

  test.each([
    ['', 'piagam baris 1: <teks> tidak boleh berada di dalam <templat>; tempatnya di dalam <dokumen>.'],
    ['<p>a</p>', '<p> tidak boleh berada di dalam <templat>; tempatnya di dalam <dokumen>.'],
    ['<dokumen judul="a"></dokumen>', 'dengan sedikitnya satu <halaman> di dalamnya'],
    ['<dokumen><halaman></halaman></dokumen>', '<dokumen> memerlukan atribut "judul".'],
    ['<dokumen judul="a"><halaman ukuran="A5"></halaman></dokumen>', 'yang diminta A4, F4, Letter.'],
    [
      '<dokumen judul="a"><halaman orientasi="miring"></halaman></dokumen>',
      'yang diminta potret atau lanskap.',
    ],
    [
      '<dokumen judul="a"><halaman margin="20"></halaman></dokumen>',
      'yang diminta satu sampai empat panjang',
    ],
    ['<dokumen judul="a"><halaman margin="0 11cm"></halaman></dokumen>', 'margin yang menyisakan tempat'],
    ['<dokumen judul="a"><halaman', 'piagam baris 1: <halaman> tidak ditutup.'],
  ])('around the page: %s', (source, sentence) => {
    expect(sentenceOf(source)).toContain(sentence);
  });
});

describe('a fault in the expressions', () => {
  test.each([
    ['<p>\n{{nama}}</p>', 'piagam baris 3: data "nama" tidak ada.'],
    ['<p>{{orang.nama}}</p>', 'data "nama" tidak ada.'],
    ['{{#if nama}}a{{/if}}', 'data "nama" tidak ada.'],
    ['{{#each nama}}a{{/each}}', 'data "nama" tidak ada.'],
    ['<p>{{besar nama}}</p>', 'data "nama" tidak ada.'],
    ['<p>{{@salah}}</p>', 'data "salah" tidak ada.'],
    ['{{#each daftar}}<p>{{nama}}</p>{{/each}}', 'data "nama" tidak ada.'],
    [
      '<p>{{{orang}}}</p>',
      'piagam baris 2: {{{orang}}} tidak diizinkan karena isinya tidak diamankan; pakai {{orang}}.',
    ],
    ['<p>{{&orang}}</p>', '{{{orang}}} tidak diizinkan'],
    ['<p class={{orang}}>a</p>', '{{orang}} di dalam tag harus berada di antara tanda kutip'],
    ['<p {{orang}}>a</p>', '{{orang}} di dalam tag harus berada di antara tanda kutip'],
    ['<{{orang}}>a', '{{orang}} di dalam tag harus berada di antara tanda kutip'],
    ['<p>{{format 1}}</p>', 'helper "format" tidak dikenal; yang ada: angka, bilangan,'],
    ['<p>{{lookup orang "x"}}</p>', 'helper "lookup" tidak dikenal'],
    ['<p>{{log orang}}</p>', 'helper "log" tidak dikenal'],
    ['<p>{{#orang}}a{{/orang}}</p>', 'helper "#orang" tidak dikenal; yang ada: #if, #unless, #each, #with.'],
    ['<p>{{angka "1"}}</p>', 'angka menerima "1 argumen"; yang diminta nilai dan desimal.'],
    ['<p>{{angka "1" 2 3}}</p>', 'angka menerima "3 argumen"'],
    ['<p>{{tanggal "x" gaya="y"}}</p>', 'ungkapan gaya= tidak diizinkan'],
    ['{{> tidak-ada}}', 'bagian {{> tidak-ada}} tidak ada; yang ada: kop.'],
    ['{{> (besar "kop")}}', 'ungkapan {{> (...)}} tidak diizinkan'],
    ['{{#> kop}}a{{/kop}}', 'ungkapan {{#> ...}} tidak diizinkan'],
    ['{{#*inline "a"}}b{{/inline}}', 'ungkapan {{#* ...}} tidak diizinkan'],
    ['{{#if orang}}\n<p>a</p>', 'templat tidak dapat dibaca'],
    ['<p>{{#if a}}x{{/each}}</p>', "piagam baris 2: templat tidak dapat dibaca (if doesn't match each"],
  ])('%s', (body, sentence) => {
    const data = { orang: { lain: 'x' }, daftar: ['teks'] };
    expect(sentenceOf(onePage(body), '', data)).toContain(sentence);
  });
});

describe('a fault in the style', () => {
  test.each([
    ['p { color: red; }', 'piagam.css baris 1: color: red tidak dapat dipakai; yang diminta warna #rrggbb'],
    ['p {\n  font-size: 12px;\n}', 'piagam.css baris 2: font-size: 12px tidak dapat dipakai'],
    ['p { margin: 1mm 2mm 3mm 4mm 5mm }', 'margin: 1mm 2mm 3mm 4mm 5mm tidak dapat dipakai'],
    ['td { padding: -1pt }', 'padding: -1pt tidak dapat dipakai'],
    ['td { border: 1pt dashed #000 }', 'border: 1pt dashed #000 tidak dapat dipakai'],
    ['p { line-height: 0.4 }', 'line-height: 0.4 tidak dapat dipakai'],
    ['p { line-height: 5.1 }', 'line-height: 5.1 tidak dapat dipakai'],
    ['col { width: 101% }', 'width: 101% tidak dapat dipakai'],
    ['p { font-family: Arial, sans-serif }', 'font-family: Arial, sans-serif tidak dapat dipakai'],
    ['p { text-align: constructor }', 'text-align: constructor tidak dapat dipakai'],
    ['p { display: flex }', 'properti "display" tidak didukung; yang ada: font-family,'],
    ['p { padding: 1pt }', 'properti "padding" tidak berlaku pada <p>; hanya pada td, th, div, kotak.'],
    ['.x { width: 1cm }', 'piagam.css baris 1: properti "width" tidak berlaku pada <p>'],
    ['p > b { color: #000 }', 'selektor "p > b" tidak didukung'],
    ['p:hover { color: #000 }', 'selektor "p:hover" tidak didukung'],
    ['* { color: #000 }', 'selektor "*" tidak didukung'],
    ['body { color: #000 }', 'selektor "body" tidak didukung'],
    ['@media print { p { color: #000 } }', '@-aturan tidak didukung'],
    ['p { color: #000 !important }', '!important tidak didukung'],
    ['p { b { color: #000 } }', 'aturan di dalam aturan tidak didukung'],
    ['p { color: #000', 'gaya tidak dapat dibaca (Unclosed block)'],
    [':root { color: #000 }', 'properti "color" tidak berlaku pada <:root>'],
    ['p { color: var(--tidak-ada) }', 'piagam.css baris 1: var(--tidak-ada) tidak ada dalam tema.'],
    [':root { --a: merah }\np { color: var(--a) }', 'piagam.css baris 2: color: merah tidak dapat dipakai'],
  ])('%s', (css, sentence) => {
    expect(sentenceOf(onePage('<p class="x">a</p>'), css)).toContain(sentence);
  });
});

test('a template is checked before any data come', () => {
  const template = { name: 'piagam', source: onePage('<p>{{nama}}</p>'), css: '' };
  expect(checkTemplate(template)).toBeUndefined();
  expect(checkTemplate({ ...template, css: 'p { colour: #000 }' })).toMatchObject({
    jenis: 'properti-tidak-dikenal',
    properti: 'colour',
    template: 'piagam.css',
    baris: 1,
  });
});

test('the values of the theme go before those of the style, and a fallback after both', () => {
  const css = ':root { --a: #111111; } p { color: var(--a); } b { color: var(--b, #333); }';
  const colours = (tema: Record<string, string>) => {
    const block = rendered(onePage('<p>x<b>y</b></p>'), { css, options: { tema } }).sections[0]?.blocks[0];
    return block?.kind === 'paragraph'
      ? block.inlines.map((run) => ('style' in run ? run.style.color : ''))
      : [];
  };
  expect(colours({})).toEqual(['#111111', '#333333']);
  expect(colours({ a: '#222222', '--b': '#444444' })).toEqual(['#222222', '#444444']);
});
