/** Long enough for the slowest host to begin reading; there is no event that tells. */
const KEEP_MS = 60_000;

/** Hands a file to the browser as a download. Whether the host lets it through cannot be known here. */
export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}
