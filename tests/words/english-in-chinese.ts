/** What is called the same in Chinese: names of products and of Stripe's things, formats, keys of a keyboard. */
const NAMES = [
  /\b(Stripe|Billside|Gmail|GitHub|GitLab|PayPal|App Store|Google Play|Radar|Webhook)\b/g,
  /\b(Amazon Pay|Cash App Pay|Link|SEPA|BECS|Bacs|3D Secure)\b/g,
  /\b(ID|API|IP|PDF|JSON|URL|Alt\+Shift\+B)\b/g,
  /https:\/\/…|api\.stripe\.com|support@…|\brk_(live|test)?_?…?/g,
  /\{(title|body)\}|\((None|Read)\)/g,
  /\b(Chrome|Edge|Chromium|Firefox|Mac|Liquid|Zendesk|UTC)\b|\bCtrl\+Enter\b|⌘\+Enter\b/g,
  /chrome:\/\/extensions\/shortcuts|about:addons/g,
  /\bowner\/repo\b|\bgroup\/project\b|\bgit\.example\.com\b/g,
  /\{%.*?%\}|\{\{.*?\}\}|\b(login_page|hosted_invoice|checkout_recovery|restart|none)\b/g,
];

/** Where English has to stand: Stripe's own words, and rows of its key page, which the operator may see in English. */
const MAY_BE_ENGLISH =
  /^panel\.screens\.permission(Names|Level)\.|^portal\.findings\.(stripeRefuses|refusal)$/;

/** The English words in a Chinese text that no name of the list explains. */
export function englishIn(path: string, text: string): string[] {
  if (MAY_BE_ENGLISH.test(path)) return [];
  const withoutFacts = text.replace(/⟦[^⟧]*⟧/g, '');
  const rest = NAMES.reduce((left, name) => left.replace(name, ''), withoutFacts);
  return rest.match(/[A-Za-z]+/g) ?? [];
}
