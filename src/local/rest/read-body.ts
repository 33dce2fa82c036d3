import type { Context } from 'hono';
import type { UploadedFile } from '../world/files.ts';
import { refuse } from './refuse.ts';

export type RequestBody = { body: Record<string, unknown>; files: UploadedFile[] };

/** Reads JSON, or a multipart form with `payload_json` and files. @throws 50109 where it is no JSON object. */
export async function readBody(c: Context): Promise<RequestBody> {
  if (!c.req.header('content-type')?.startsWith('multipart/form-data')) {
    return { body: parseObject(await c.req.text()), files: [] };
  }
  const form = await c.req.formData();
  const files: UploadedFile[] = [];
  let json = '{}';
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') json = value;
      continue;
    }
    const data = new Uint8Array(await value.arrayBuffer());
    files.push({ field, name: value.name, contentType: value.type || 'application/octet-stream', data });
  }
  return { body: parseObject(json), files };
}

/** The same for a request whose body is a list. */
export async function readList(c: Context): Promise<Record<string, unknown>[]> {
  const parsed = parse(await c.req.text());
  if (!Array.isArray(parsed)) throw refuse.invalidJson();
  return parsed;
}

function parseObject(text: string): Record<string, unknown> {
  const parsed = text === '' ? {} : parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw refuse.invalidJson();
  return parsed as Record<string, unknown>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse.invalidJson();
  }
}
