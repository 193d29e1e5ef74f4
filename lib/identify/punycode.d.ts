declare module 'punycode.js' {
  const punycode: {
    /** The host with its non-ASCII labels in punycode. @throws RangeError */
    toASCII(host: string): string;
    /** The host with its punycode labels decoded. @throws RangeError where one is none */
    toUnicode(host: string): string;
  };
  export = punycode;
}
