// After each of the two builds: the phone moves to `/`, and beside every text file lie its .br and .gz in the end, so the
// server compresses none.
import { readdir, readFile, rename, rmdir, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = new Set(['.html', '.js', '.css', '.svg', '.json']);
/** Below this many bytes the headers cost more than the compression saves. */
const WORTH_IT = 256;

async function filesUnder(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  const nested = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return (await stat(path)).isDirectory() ? filesUnder(path) : [path];
    }),
  );
  return nested.flat();
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < WORTH_IT) return;
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  await writeFile(`${path}.br`, brotliCompressSync(bytes, quality));
  await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

export function finish(first: boolean): Plugin {
  let folder = '';
  return {
    name: 'finish',
    apply: 'build',
    configResolved(config) {
      folder = join(config.root, config.build.outDir);
    },
    async writeBundle() {
      if (first) {
        await rename(join(folder, 'phone/index.html'), join(folder, 'index.html'));
        await rmdir(join(folder, 'phone'));
        return;
      }
      const files = (await filesUnder(folder)).filter((path) => TEXT.has(extname(path)) && !path.includes('.vite'));
      for (const path of files) await compressFile(path);
    },
  };
}
