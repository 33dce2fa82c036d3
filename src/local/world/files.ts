import type { APIAttachment } from 'discord-api-types/v10';

/** A file as it came in a multipart request. `field` is its part's name: `files[0]`. */
export type UploadedFile = { field: string; name: string; contentType: string; data: Uint8Array };

/** Files that came with messages, the latest 100, each at an address of its own on this server. */
export type FileShelf = {
  keep(id: string, channelId: string, file: UploadedFile, description?: string): APIAttachment;
  get(id: string): UploadedFile | undefined;
};

const most = 100;

export function createFileShelf(origin: () => string): FileShelf {
  const files = new Map<string, UploadedFile>();
  return {
    keep(id, channelId, file, description) {
      files.set(id, file);
      for (const oldest of files.keys()) {
        if (files.size <= most) break;
        files.delete(oldest);
      }
      const url = `${origin()}/attachments/${channelId}/${id}/${encodeURIComponent(file.name)}`;
      const { name: filename, contentType: content_type } = file;
      const about = description === undefined ? {} : { description };
      return { id, filename, size: file.data.byteLength, url, proxy_url: url, content_type, ...about };
    },
    get: (id) => files.get(id),
  };
}
