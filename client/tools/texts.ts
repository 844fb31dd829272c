// Texts as a page loads them: Fluent files read when the client is built, so that no phone carries or runs their parser.
import { readFile } from 'node:fs/promises';
import { FluentResource } from '@fluent/bundle';
import type { Plugin } from 'vite';

/** `../content/text/he/rating.ftl?text`: the messages by name. */
const TEXTS = /^(.*\/([a-z]+)\.ftl)\?text$/;
/** After the area's name: what consoles, screens and files say, and phones never do. */
const NOT_SAID_ON_PHONES = [
  'console',
  'setup',
  'screen',
  'undo',
  'step',
  'kind',
  'figure',
  'part',
  'column',
  'table',
  'cell',
];
/** The words of every page, which no activity's phone screen owns. */
const EVERYWHERE = new Set(['common', 'refusals', 'home', 'phone']);

export function saidOnPhones(area: string, id: string): boolean {
  return EVERYWHERE.has(area) || !NOT_SAID_ON_PHONES.some((part) => id.startsWith(`${area}-${part}-`));
}

export function texts(forPhones: boolean): Plugin {
  const left = new Set<string>();
  return {
    name: 'texts',
    enforce: 'pre',
    async load(id) {
      const [, file, area] = TEXTS.exec(id) ?? [];
      if (file === undefined || area === undefined) return;
      this.addWatchFile(file);
      const messages = new FluentResource(await readFile(file, 'utf8')).body.map(({ id, value, attributes }) => {
        if (value === null || Object.keys(attributes).length > 0)
          throw new Error(`${file}: ${id} is more than one text`);
        return [id, value] as const;
      });
      const kept = forPhones ? messages.filter(([id]) => saidOnPhones(area, id)) : messages;
      for (const message of messages) if (!kept.includes(message)) left.add(message[0]);
      return `export default ${JSON.stringify(Object.fromEntries(kept))}`;
    },
    /** A phone that names what was left out would show the name. */
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const named = [...chunk.code.matchAll(/["'`]([a-z]+(?:-[a-z0-9]+)+)["'`]/g)].find(([, id]) =>
          left.has(id ?? ''),
        );
        if (named) this.error(`${chunk.fileName} says ${named[0]}, which phones are not given`);
      }
    },
  };
}
