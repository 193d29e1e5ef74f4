/** Words of roles, departments, robots and companies, in the languages of the inboxes: never a person's name. */
const ORGANISATION_WORDS = new Set(
  `
  account accounting accounts admin administration agency bank billing bot care customer customers daemon
  department dept desk digital enquiries finance group help helpdesk holding info invoice invoices lab labs
  mail mailer media news no notification notifications office online operations ops owner partners payable
  payments postmaster purchasing qa receivable robot root sales service services shop software solutions
  store studio studios subscriptions success support system systems team tech technologies technology test
  tester user ventures webmaster via for from the and und et of our your unknown anonymous guest
  buchhaltung einkauf kontakt kundenservice rechnung rechnungen rechnungswesen vertrieb verwaltung
  achats compta comptabilité facturation facture service ventes
  administración compras contabilidad facturación facturas finanzas soporte ventas
  contabilidade faturamento financeiro suporte vendas amministrazione contabilità fatturazione
  ab ag aps as bv co company consulting corp corporation eg ev foundation gbr gmbh inc kg kk limited llc llp
  ltd nv ohg oy plc pty sa sarl sas sl spa srl ug
  `
    .trim()
    .split(/\s+/),
);

const NAMING_PARTICLES = new Set(
  'al bin da das de del den der di do dos du el la le lo of san ten ter van von y zu'.split(' '),
);

/** Family names that stand first in Chinese, Japanese, Korean and Vietnamese names in Latin letters. */
const SURNAME_FIRST = new Set(
  `
  cai cao chan chang chen cheng chin cho choi chu chung deng ding dong fan feng gao guo han he ho hong hu
  huang hwang ito jang jiang jung kang kato kim kobayashi kwon lam lee leung li liang lim lin liu lo lu luo
  ma nakamura ng ngo nguyen nishimura oh okada park peng pham qian saito sakamoto sasaki sato shen shimizu
  shin son song sun suzuki takahashi tanaka tang tran vu wang watanabe wei wen wong wu xiao xie xu yamada
  yamaguchi yamamoto yan yang yao ye yoshida yu yuan zeng zhang zhao zheng zhou zhu
  `
    .trim()
    .split(/\s+/),
);

/** "Billing", "GmbH", "Robot". */
export function isOrganisationWord(word: string): boolean {
  return ORGANISATION_WORDS.has(word.toLowerCase().replace(/[.,]/g, ''));
}

/** "van", "de": a lower-case word that belongs into a person's name. */
export function isNamingParticle(word: string): boolean {
  return NAMING_PARTICLES.has(word.toLowerCase());
}

/** Whether a name beginning with this word may put the family name first. */
export function isSurnameFirstFamilyName(word: string): boolean {
  return SURNAME_FIRST.has(word.toLowerCase());
}
