import { beforeAll, describe, expect, test } from "vitest";
import { canEncrypt, decryptFile, encryptText, isEncrypted } from "#storage/encrypted-file.ts";
import { textOfFile } from "#storage/file-text.ts";

const text = "{}\n";
const password = "fyra ord efter varandra";
const locked = (code: string) => ({ ok: false, fault: { code, path: [], values: {} } });

/** The header with one value changed and the digest made anew, as by somebody who knows the format. */
async function forged(bytes: Uint8Array, change: (header: Record<string, unknown>) => void) {
  const [magic = "", header = "", , ...rest] = Buffer.from(bytes).toString("latin1").split("\n");
  const value = JSON.parse(header) as Record<string, unknown>;
  change(value);
  const told = `${magic}\n${JSON.stringify(value)}\n`;
  const digest = Buffer.from(await crypto.subtle.digest("SHA-256", Buffer.from(told))).toString("hex");
  return new Uint8Array(Buffer.from(`${told}${digest}\n${rest.join("\n")}`, "latin1"));
}

describe("a file behind a password", () => {
  let bytes: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    bytes = await encryptText(text, password);
  });

  test("says what it is and how it was made, and not what it holds", () => {
    expect(canEncrypt()).toBe(true);
    expect(isEncrypted(bytes)).toBe(true);
    const [magic, header = ""] = Buffer.from(bytes).toString("latin1").split("\n");
    expect(magic).toBe("NIOSTEG-PROTECTED-1");
    expect(JSON.parse(header)).toMatchObject({
      cipher: "AES-256-GCM",
      kdf: "PBKDF2-SHA-256+HKDF-SHA-256",
      iterations: 600_000,
    });
  });

  test("opens with its password, composed in either way", async () => {
    expect(await decryptFile(bytes, password)).toEqual({ ok: true, text });
    const swedish = await encryptText("å", "Ångström på sjön");
    expect(await decryptFile(swedish, "Ångström på sjön".normalize("NFD"))).toEqual({ ok: true, text: "å" });
  });

  test("is different each time", async () => {
    expect(await encryptText(text, password)).not.toEqual(bytes);
  });

  test("tells a wrong password from damage", async () => {
    expect(await decryptFile(bytes, "fyra andra ord efter")).toEqual(locked("wrong-password"));
    expect(await decryptFile(bytes.slice(0, -1), password)).toEqual(locked("damaged-file"));
    expect(await decryptFile(bytes.slice(0, 40), password)).toEqual(locked("damaged-file"));
  });

  test("shows a change of any single byte", { timeout: 300_000 }, async () => {
    const opened: number[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const tampered = bytes.slice();
      tampered[at] = tampered[at]! ^ 1;
      // oxlint-disable-next-line no-await-in-loop -- each costs a derived key: one at a time
      const read = await decryptFile(tampered, password);
      if (read.ok || read.fault.code !== "damaged-file") opened.push(at);
    }
    expect(opened).toEqual([]);
  });

  test.each([
    ["fewer rounds", (header: Record<string, unknown>) => void (header["iterations"] = 1)],
    ["rounds for minutes", (header: Record<string, unknown>) => void (header["iterations"] = 1e12)],
    ["another cipher", (header: Record<string, unknown>) => void (header["cipher"] = "ROT13")],
    ["a short nonce", (header: Record<string, unknown>) => void (header["nonce"] = "00")],
  ])("whose header asks for %s is not tried", async (_what, change) => {
    expect(await decryptFile(await forged(bytes, change), password)).toEqual(locked("unknown-protection"));
  });

  test("whose nonce was forged with the rest of the header does not open", async () => {
    const other = await forged(bytes, (header) => void (header["nonce"] = "00".repeat(12)));
    expect(await decryptFile(other, password)).toEqual(locked("damaged-file"));
  });

  test("is asked for its password before it is opened as a file", async () => {
    expect(await textOfFile(new Blob([bytes]))).toEqual(locked("locked"));
    expect(await textOfFile(new Blob([bytes]), password)).toEqual({ ok: true, text });
  });
});
