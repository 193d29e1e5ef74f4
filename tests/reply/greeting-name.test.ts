import { describe, expect, it } from 'vitest';
import { greetingName } from '../../lib/reply/greeting-name';

const greet = (name: string | null, email: string, message = '') =>
  greetingName({ name, email, message });

describe('a name to greet with', () => {
  it.each([
    ['Priya Raman', 'priya.raman@lumenpost.example', 'Priya'],
    ['Maria Keller', 'maria@keller.example', 'Maria'],
    ['Maria Keller', 'm.keller@web.example', 'Maria'],
    ['Keller, Maria', 'maria.keller@web.example', 'Maria'],
    ['Dr. Maria Keller', 'keller@web.example', 'Maria'],
    ['Élodie Garnier', 'elodie.garnier@atelier.example', 'Élodie'],
    ['João Prado', 'joao.prado@oficina7.example', 'João'],
    ['Jörg Pfeiffer', 'joerg.pfeiffer@waldkante.example', 'Jörg'],
    ['Jean-Luc Moreau', 'jeanluc@moreau.example', 'Jean-Luc'],
    ["Sinéad O'Brien", 'sinead@obrien.example', 'Sinéad'],
    ['Yusuf Al Khalifa', 'yusuf@pearldeck.example', 'Yusuf'],
    ['Anna van der Berg', 'anna@berg.example', 'Anna'],
    ['Greg Ito', 'GREG.ITO@SILVERMOOR.EXAMPLE', 'Greg'],
    ['Maria', 'maria.k+bills@web.example', 'Maria'],
  ])('%s <%s> is greeted as %s', (name, email, expected) => {
    expect(greet(name, email)).toBe(expected);
  });

  it('is confirmed by the sign-off where the address says nothing', () => {
    const body = 'Bitte erstatten Sie die Abbuchung.\n\nMit freundlichen Grüßen\nSvenja Brandt';
    expect(greet('Svenja Brandt', 'buchhaltung@nordwerk.example', body)).toBe('Svenja');
    expect(greet('Svenja Brandt', 'buchhaltung@nordwerk.example', 'Danke')).toBeNull();
  });

  it.each([
    ['no name', null, 'x@y.example'],
    ['empty', '  ', 'x@y.example'],
    ['a role', 'Billing Dept', 'billing.dept@quickledger.example'],
    ['a robot', 'QA Robot', 'qa+trial@acme.example'],
    ['a German role', 'buchhaltung', 'buchhaltung@nordwerk.example'],
    ['a capitalised role', 'Buchhaltung', 'buchhaltung@nordwerk.example'],
    ['a French role', 'Service Comptabilité', 'service@atelier.example'],
    ['a company form', 'Nordwerk GmbH', 'nordwerk@nordwerk.example'],
    ['a company form with dots', 'Acme Inc.', 'acme@acme.example'],
    ['a company with a person-like name', 'Paper Kite', 'paper@paperkite.example'],
    ['a company nobody confirms', 'Silver Moor', 'hello@smoor.example'],
    ['markup', 'Vic <script>alert(1)</script>', 'vic@plainfield.example'],
    ['an email address', 'maria@keller.example', 'maria@keller.example'],
    ['a handle', '@maria_k', 'maria@keller.example'],
    ['a handle with digits', 'Maria1990', 'maria1990@keller.example'],
    ['digits', 'Maria Keller 2', 'maria@keller.example'],
    ['lower case', 'maria keller', 'maria@keller.example'],
    ['capitals', 'MARIA KELLER', 'maria@keller.example'],
    ['an initial', 'M. Keller', 'm.keller@web.example'],
    ['a title and a family name', 'Mr Keller', 'keller@web.example'],
    ['a Japanese name', '佐藤 健', 'sato@aozora.example'],
    ['a Chinese name', '李雯', 'liwen@qingyu.example'],
    ['a Japanese name in Latin letters', 'Sato Ken', 'sato.ken@aozora.example'],
    ['a Chinese name in Latin letters', 'Zhang Wei', 'zhang.wei@qingyu.example'],
    ['a Cyrillic name', 'Анна Иванова', 'anna@ivanova.example'],
    ['a template', '{{ name }}', 'name@keller.example'],
    ['a hidden direction mark', 'Maria\u202e Keller', 'maria@keller.example'],
    ['somebody through a system', 'Maria via Zendesk', 'maria@keller.example'],
    ['a very long name', `Maria ${'A'.repeat(80)}`, 'maria@keller.example'],
  ])('%s is greeted neutrally', (_, name, email) => {
    expect(greet(name, email)).toBeNull();
  });
});
