import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Puts the script and the style into the page, and a policy that lets it run these and load nothing: what an office puts on a
 * server is one file, which talks to nobody.
 */
export function singleFile(): Plugin {
  return {
    name: 'patokan-single-file',
    enforce: 'post',
    generateBundle(_, bundle) {
      const files = Object.values(bundle);
      const page = files.find(({ fileName }) => fileName.endsWith('.html'));
      if (page?.type !== 'asset') throw new Error('The build gave no page.');
      const scripts: string[] = [];
      const styles: string[] = [];
      for (const file of files) {
        if (file.type === 'chunk') scripts.push(file.code.trim());
        else if (file.fileName.endsWith('.css')) styles.push(textOf(file.source).trim());
        if (file !== page) Reflect.deleteProperty(bundle, file.fileName);
      }
      const [script, style] = [scripts.join('\n'), styles.join('\n')];
      if (/<\/(script|style)/i.test(script + style)) throw new Error('The code would end its own element.');
      page.source = textOf(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/, '')
        .replace(/\s*<link rel="stylesheet"[^>]*>/, '')
        .replace('<meta charset="utf-8" />', (meta) => `${meta}\n    ${policy(script, style)}`)
        .replace('</head>', (end) => `  <style>${style}</style>\n  ${end}`)
        .replace('</body>', (end) => `  <script type="module">${script}</script>\n  ${end}`);
    },
  };
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

function policy(script: string, style: string): string {
  const rules = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join('; ')}" />`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
