import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

/** An unpacked Chromium and what its process needs to find its libraries and fonts. */
export type UnpackedChromium = { version: string; executablePath: string; env: Record<string, string> };

/**
 * Unpacks the headless Chromium that `@sparticuz/chromium` carries, with the shared libraries and the font beside
 * it, into a folder of its own under the system's temporary directory, once for each version of the package.
 * Work happens in a scratch folder that is renamed at the end, so two test workers never see half a browser.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  // The package closes its package.json to imports; its main file is in build/.
  const packageRoot = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
  const { version } = JSON.parse(await readFile(join(packageRoot, 'package.json'), 'utf8'));
  const home = join(tmpdir(), `chromium-for-tests-${version}-${process.arch}`);
  if (!existsSync(home)) await unpackInto(home, join(packageRoot, 'bin'));
  return {
    version,
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: join(home, 'libraries', 'lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  };
}

async function unpackInto(home: string, packed: string): Promise<void> {
  const scratch = await mkdtemp(`${home}-`);
  await mkdir(join(scratch, 'fonts'));
  await Promise.all([
    inflate(join(packed, 'chromium.br'), createWriteStream(join(scratch, 'chromium'), { mode: 0o700 })),
    inflate(join(packed, 'al2023.tar.br'), extract(join(scratch, 'libraries'))),
    inflate(join(packed, 'fonts.tar.br'), extract(join(scratch, 'fonts'))),
    writeFile(join(scratch, 'fonts.conf'), describeFonts(home)),
  ]);
  try {
    await rename(scratch, home);
  } catch {
    // Another worker was first: its copy is as good.
    await rm(scratch, { recursive: true, force: true });
  }
}

function inflate(from: string, into: NodeJS.WritableStream): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress({ chunkSize: 2 ** 21 }), into);
}

/** The package's own fonts.conf names folders of AWS Lambda; this one names the unpacked font and the system's. */
function describeFonts(home: string): string {
  const folders = [join(home, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts'];
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders
    .map((folder) => `<dir>${folder}</dir>`)
    .join('')}<cachedir>${join(home, 'fonts-cache')}</cachedir></fontconfig>\n`;
}
