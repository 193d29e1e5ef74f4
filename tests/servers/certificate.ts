import { generate } from 'selfsigned';

export interface Certificate {
  /** PEM. */
  key: string;
  /** PEM. */
  cert: string;
}

/** A certificate for these hosts, made on the spot: no key of ours lies in the repository. */
export async function makeCertificate(hosts: string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Billside test web' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}
