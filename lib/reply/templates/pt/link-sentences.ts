import type { LinkSentences } from '../../reply-language';

/** Portuguese before a link that stands by itself. */
export const linkSentences: LinkSentences = {
  portal: (prefilled) =>
    `Na sua página de cobrança, você pode ver seu plano, suas faturas e seus dados de pagamento. Entre com ${
      prefilled ? 'este endereço de e-mail' : 'o e-mail em que você recebe suas faturas'
    }; você receberá um código, então não precisa de senha:`,
  invoice: ({ number, open }) =>
    `Esta é a página da ${number ? `fatura ${number}` : 'sua fatura'}, em que você pode ${
      open ? 'ver e pagar a fatura' : 'ver e baixar a fatura'
    }:`,
};
