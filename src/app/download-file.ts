/** How long the browser gets to start reading a download before its address is taken back, in milliseconds. */
const revokeDelay = 60_000;

/** Hands bytes to the browser as a download with the given name. */
export function downloadFile(name: string, parts: BlobPart[], type: string): void {
  const address = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), revokeDelay);
}
