/** Sealed with AES-GCM; useless without its key. */
export interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

const AES = 'AES-GCM';

/** A fresh key that the browser uses and never hands out. */
export function newKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: AES, length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * A key from words that only the person has.
 * @param iterations of PBKDF2 with SHA-256; OWASP's advice of 2023 is 600,000
 */
export async function keyFromCode(
  code: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<CryptoKey> {
  const words = await crypto.subtle.importKey('raw', new TextEncoder().encode(code), 'PBKDF2', false, [
    'deriveKey',
  ]);
  const kind = { name: AES, length: 256 };
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, words, kind, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** @param label bound to the seal: opening under another label fails */
export async function seal(value: unknown, key: CryptoKey, label: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(value));
  return { iv, data: await crypto.subtle.encrypt(parameters(iv, label), key, plain) };
}

/** @throws {DOMException} `OperationError` when key, label or data do not fit */
export async function unseal(sealed: Sealed, key: CryptoKey, label: string): Promise<unknown> {
  const plain = await crypto.subtle.decrypt(parameters(sealed.iv, label), key, sealed.data);
  return JSON.parse(new TextDecoder().decode(plain));
}

function parameters(iv: Uint8Array<ArrayBuffer>, label: string): AesGcmParams {
  return { name: AES, iv, additionalData: new TextEncoder().encode(label) };
}
