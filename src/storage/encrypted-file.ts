/**
 * Owns files behind a password: AES-256-GCM under a key that PBKDF2-SHA-256 makes of the password.
 *
 * Three lines of text and then the ciphertext: the magic, a header in JSON that says how the rest was made, and the
 * SHA-256 of the two. All three are authenticated together with the contents, so that no byte can change unseen.
 */
import { binaryText } from "./binary-text.ts";
import { type FileFault, wholeFault } from "./file-fault.ts";

const magic = "NIOSTEG-PROTECTED-1";
const iterations = 600_000;
/** A file may ask for more work than we do, but not for minutes of it. */
const mostIterations = 10_000_000;
/** The three lines are shorter than this. */
const mostHeaderBytes = 2_000;

interface Header {
  readonly cipher: "AES-256-GCM";
  readonly kdf: "PBKDF2-SHA-256+HKDF-SHA-256";
  readonly iterations: number;
  /** Hexadecimal, as all that follow. */
  readonly salt: string;
  readonly nonce: string;
  /** Made from the password beside the key: tells a wrong password from a damaged file. */
  readonly check: string;
}

export type DecryptedFile =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: FileFault };

/** Whether this page may encrypt at all: browsers leave it out where the address is neither https nor this computer. */
export const canEncrypt = (): boolean => (globalThis.crypto as Partial<Crypto>).subtle !== undefined;

/** Whether a file that begins with these bytes is behind a password. */
export const isEncrypted = (start: Uint8Array): boolean => binaryText(start.subarray(0, magic.length)) === magic;

/** The text behind the password. Without the password nothing can be read again: there is no other key. */
export async function encryptText(text: string, password: string): Promise<Uint8Array<ArrayBuffer>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const { key, check } = await keysOf(password, salt, iterations);
  const head = await headOf({
    cipher: "AES-256-GCM",
    kdf: "PBKDF2-SHA-256+HKDF-SHA-256",
    iterations,
    salt: toHex(salt),
    nonce: toHex(nonce),
    check,
  });
  const sealed = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: head },
    key,
    new TextEncoder().encode(text),
  );
  return joined(head, new Uint8Array(sealed));
}

/** The text that the password opens, or which of three it is: the wrong password, a damaged file, or one we cannot read. */
export async function decryptFile(bytes: Uint8Array<ArrayBuffer>, password: string): Promise<DecryptedFile> {
  const read = await readHead(bytes);
  if (!read.ok) return read;
  const { header, head } = read;
  const { key, check } = await keysOf(password, fromHex(header.salt), header.iterations);
  if (check !== header.check) return failed("wrong-password");
  try {
    const opened = await crypto.subtle.decrypt(
      { name: "AES-GCM", iv: fromHex(header.nonce), additionalData: head },
      key,
      bytes.subarray(head.length),
    );
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(opened) };
  } catch {
    return failed("damaged-file");
  }
}

type ReadHead =
  | { readonly ok: true; readonly header: Header; readonly head: Uint8Array<ArrayBuffer> }
  | Extract<DecryptedFile, { readonly ok: false }>;

async function readHead(bytes: Uint8Array<ArrayBuffer>): Promise<ReadHead> {
  const lines = binaryText(bytes.subarray(0, mostHeaderBytes)).split("\n");
  const [first = "", second = "", digest] = lines;
  if (lines.length < 4 || digest === undefined) return failed("damaged-file");
  const told = `${first}\n${second}\n`;
  if ((await sha256(told)) !== digest) return failed("damaged-file");
  const header = headerOf(second);
  if (first !== magic || header === undefined) return failed("unknown-protection");
  return { ok: true, header, head: bytes.slice(0, told.length + digest.length + 1) };
}

function headerOf(line: string): Header | undefined {
  let value: Partial<Header> | null;
  try {
    value = JSON.parse(line) as Partial<Header> | null;
  } catch {
    return undefined;
  }
  const { cipher, kdf, iterations: rounds, salt, nonce, check } = value ?? {};
  const isKnown = cipher === "AES-256-GCM" && kdf === "PBKDF2-SHA-256+HKDF-SHA-256";
  const isAffordable = Number.isInteger(rounds) && rounds! >= iterations && rounds! <= mostIterations;
  if (!isKnown || !isAffordable || !isHex(salt, 16) || !isHex(nonce, 12) || !isHex(check, 32)) return undefined;
  return { cipher, kdf, iterations: rounds!, salt, nonce, check };
}

async function headOf(header: Header): Promise<Uint8Array<ArrayBuffer>> {
  const told = `${magic}\n${JSON.stringify(header)}\n`;
  return new TextEncoder().encode(`${told}${await sha256(told)}\n`);
}

async function keysOf(password: string, salt: Uint8Array<ArrayBuffer>, rounds: number) {
  const typed = new TextEncoder().encode(password.normalize("NFC"));
  const secret = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveBits"]);
  const stretched = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds },
    secret,
    256,
  );
  const master = await crypto.subtle.importKey("raw", stretched, "HKDF", false, ["deriveBits", "deriveKey"]);
  const purpose = (info: string) => ({
    name: "HKDF",
    hash: "SHA-256",
    salt: new Uint8Array(),
    info: new TextEncoder().encode(info),
  });
  const [key, check] = await Promise.all([
    crypto.subtle.deriveKey(purpose("niosteg key"), master, { name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]),
    crypto.subtle.deriveBits(purpose("niosteg check"), master, 256),
  ]);
  return { key, check: toHex(new Uint8Array(check)) };
}

const sha256 = async (text: string): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text))));

const failed = (code: "wrong-password" | "damaged-file" | "unknown-protection") =>
  ({ ok: false, fault: wholeFault(code, {}) }) as const;

const isHex = (value: unknown, bytes: number): value is string =>
  typeof value === "string" && value.length === bytes * 2 && /^[0-9a-f]+$/.test(value);

const toHex = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

const fromHex = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array((text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));

function joined(head: Uint8Array, rest: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(head.length + rest.length);
  whole.set(head);
  whole.set(rest, head.length);
  return whole;
}
