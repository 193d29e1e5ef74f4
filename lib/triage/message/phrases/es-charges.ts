import { near, together, without } from './es-pt-patterns';
import { ACCOUNT, CHARGE, CHARGED, ENDED, SEVERAL, TWICE } from './es-words';
import type { Phrases } from './phrases';

const STRANGE =
  'desconocid[oa]s?|extran[oa]s?|rar[oa]s?|sospechos[oa]s?|misterios[oa]s?|no reconocid[oa]s?|no autorizad[oa]s?|indebid[oa]s?|fraudulent[oa]s?';
const RENEWED =
  '(?:se |me |nos )?(?:ha |han |habeis |hayan )?renov(?:o|aron|asteis|ado|ada|aba)|renueva sol[oa]|renovacion';
const UNASKED =
  'sin (?:avis\\w*|preguntar\\w*|querer\\w*|permiso|que (?:yo|nadie|me|nos)|mi|previo|consent\\w*|ningun)|no (?:lo |la )?(?:queria|queriamos|quiero|quise|sabia|sabiamos|pedi|autorice|deseaba|esperaba|recibi)|sol[oa]|automaticamente|automatico|sorpresa|nadie';

/** What Spanish messages say of charges that should not be. */
export const spanishCharges: Phrases['intents'] = {
  charged_twice: [
    /\b(\d+(?:[.,]\d+)?) (?:\w+ ){1,3}(?:y|mas) (?:otr[ao]s? )?(?:vez )?\1\b|\bno (?:hice|hicimos|realice) (?:dos|tres) (?:compras|pedidos|pagos)\b|\bsolo (?:deberia|debia|tendria que) (?:estar|haber|ser|salir|aparecer) (?:en )?un[oa]?\b/,
    together(
      'cobr(?!o solo)\\w*|carg(?:o|os|aron|ado|ada|asteis|an|ando|aste)|cargu\\w*|factur(?:aron|ado|asteis|an|ais)|pag(?:ue|o|ando|ado|amos|os|aba)|descont\\w*|descuent\\w*|debit\\w*|pas(?:ado|aron|asteis|o|an)|sacaron|sacado|quitaron|retir\\w*|giraron|movimientos?|apuntes?|adeudos?|importe|transaccion(?:es)?|suscri\\w*|contrat(?:e|ado|amos)|compr(?:e|ado|amos|a)|cantidad|monto|extracto|recibo',
      TWICE,
      40,
    ),
    new RegExp(
      String.raw`\b(?:${SEVERAL}|doble|segund[oa])(?: \w+){0,2} (?:cargos?|cobros?|pagos?|movimientos|apuntes|debitos|adeudos|descuentos|su[bs]{0,2}cri[pb]?c?ion(?:es)?|planes|transacciones|lineas|retiros|recibos|facturas? (?:de|por) (?:los |las )?(?:mism|\d))\b`,
    ),
    /\b(?:cargos?|cobros?|pagos?|movimientos?|importes?|suscripcion(?:es)?|facturas?|recibos?)\b.{0,15}\b(?:dobles?|duplicad[oa]s?|repetid[oa]s?|identic[oa]s|iguales)\b/,
    near(
      'mism[oa]s? (?:importe|cantidad|cargo|monto|cobro|pago|valor|compra|pedido|factura|mes|dia)',
      `${TWICE}|otra vez|de nuevo|dia`,
      40,
    ),
    near(
      `${CHARGED}`,
      `(?:otra vez|de nuevo|nuevamente) (?:lo|el|la) mism[oa]|lo mismo (?:otra vez|de nuevo)|el mismo dia`,
      30,
    ),
    near(
      'dos|2|ambas|varias',
      '(?:cuentas|correos|emails|altas|usuarios)\\b.{0,50}\\b(?:pago|pagando|cobr\\w*|factur\\w*|cargan|las dos|ambas)',
      20,
    ),
    /\bsolo (?:necesito|quiero|necesitamos|tengo|compre|queremos|pedi|hice) (?:un|uno|una)\b|\b(?:una sola vez|por que (?:dos|tres|2|3))\b|\bpor error\b.{0,30}\bdos\b|\b(?:cancel|anul|quit|devolv|devuelv)\w* (?:una|uno) de (?:las|los) (?:dos|tres)\b/,
    /\bfactur\w* .{0,20}\b(?:dos|2) veces\b|\bdos facturas\b.{0,50}\b(?:mism|compre|cobr|carg|igual|\d)/,
  ],
  unknown_charge: [
    /\bnadie (?:\w+ ){0,3}?(?:sabe|reconoce|conoce)\b.{0,20}\b(?:que|cargo|cobro|pago|eso|esto)\b/,
    near(
      'no (?:lo |la |le |les |os |los )?(?:reconozco|reconocemos|identifico|identificamos|se (?:que es|de que|a que|de donde|por que me|de quien)|se quien(?:es)?|(?:tengo|tenemos) (?:ni )?(?:\\w+ )?idea de|me suena|consigo identificar)',
      '',
      0,
    ),
    /\bno (?:recuerdo|me acuerdo de|recordamos) (?:haber|ninguna? (?:compra|suscripcion|cuenta))\b|\bno (?:les|os|los) conozco\b|\bni (?:les|os|los) conozco\b|\b(?:quienes son (?:ustedes|uds)?|no soy cliente|jamas he oido|nunca he oido)\b/,
    /\bno (?:autorice|autorizamos|(?:he|hemos) autorizado|autorizad[oa])\b(?! (?:la |ninguna |esa |esta )?(?:renov|prorrog))/,
    /\b(?:yo )?no (?:he |hemos )?(?:compr(?:e|ado|amos)|contrat(?:e|ado|amos)|suscrito|hice|hicimos|hecho|realic\w*|realizad[oa])\b.{0,25}\b(?:nada|est[eao]|es[eao]|ningun[oa]?|con (?:ustedes|vosotros))\b|\b(?:cargo|cobro|pago|compra|debito|movimiento|retiro)\b.{0,45}\b(?:que )?(?:yo )?no (?:lo |la )?(?:he hecho|hice|hicimos|realice|he realizado|es mi[oa]|fui yo)\b|\bno (?:es mi[oa]|fui yo|lo hice yo)\b/,
    /\b(?:nunca|jamas) (?:he |hemos |me he |me |les |os )?(?:us[ea]\w*|utilic\w*|utiliz\w*|visit\w*|entr\w*|tuv\w*|tenido|contrat\w*|compr\w*|autoric\w*|autoriz\w*|suscrib\w*|suscrit\w*|di|dado|registr\w*|pedi|sido)\b.{0,40}\b(?:su|sus|vuestr[oa]|pagina|web|cuenta|servicio|con (?:ustedes|vosotros|esta)|est[ea]|es[ea]|eso|esto|nada|cliente|pago|cargo|datos|tarjeta|permiso|autorizacion)\b|\b(?:nunca|jamas) (?:me suscribi|contrate|compre|he contratado|he comprado|autorice|autorizamos)\b/,
    near(
      'alguien|otra persona|un tercero|terceros|me han|han|mi hij[oa]',
      '(?:us|utiliz|rob|clon|hacke|suplant)\\w+\\b.{0,30}\\b(?:tarjeta|cuenta|datos|nombre|identidad)',
      20,
    ),
    without(
      'renov\\w*|prueba|plan anual',
      /\b(?:fraude|fraudulent[oa]s?|clonad[oa]|clonaron|hackead[oa]|hackearon|phishing|robaron|robad[oa]|sin (?:mi|nuestr[oa]|su) (?:permiso|autorizacion|consentimiento)|sin autorizacion)\b/,
    ),
    together('estafa|robo|timo|estafadores', `${CHARGE}|dinero|plata|tarjeta|cuenta`, 60),
    together('cargos?|cobros?|pagos?|movimientos?|debitos?|compra|retiro', STRANGE, 30),
    /\bni (?:yo|mi \w+) ni (?:yo|mi \w+)\b|\bni siquiera (?:tien|teng|us|conoc)\w+\b|\bninguno de (?:los dos|nosotros)\b.{0,30}\b(?:cuenta|compr\w*|contrat\w*)\b|\bno (?:tengo|tenemos|tiene) (?:ninguna )?(?:cuenta|relacion|contrato)\b.{0,15}\b(?:con (?:ustedes|vosotros)|ahi)\b/,
  ],
  charged_after_cancel: [
    new RegExp(
      String.raw`(?<!\b(?:por favor|favor de|si|nunca|no) (?:he |me )?)\b(?:${ENDED})\b(?!.{0,40}\bpor (?:favor|error)\b)(?:(?!porque|por error|cuando|quiero|necesito).){0,110}\b(?:${CHARGED}|(?:otro|nuevo|nueva|otra|un|una|el|hay) (?:nuevo |nueva )?(?:cargo|cobro|recibo|debito|factura|pago)|sig(?:o|ue|uen) (?:pagando|llegando)|me (?:llego|llega|ha llegado) (?:una|otra|un|otro))\b`,
    ),
    new RegExp(
      String.raw`\b(?:${CHARGED}|cargo|pago|factura|recibo)\b.{0,80}\b(?:despues de|tras|aunque|a pesar de|pese a|si ya|cuando ya|luego de|siendo que|habiendo)\b.{0,40}\b(?:cancel\w*|baja|anul\w*|cerr\w*)\b`,
    ),
    new RegExp(
      String.raw`\b(?:despues de|tras|aunque|desde que|a pesar de|pese a|habiendo|luego de)\b.{0,40}\b(?:cancel\w*|baja|anul\w*|cerr(?:ar|ad|e)\w*)\b.{0,80}\b(?:${CHARGED})\b`,
    ),
    new RegExp(String.raw`\b(?:${CHARGED})\b.{0,60}\bsi (?:yo )?(?:ya )?(?:${ENDED})\b`),
    /\bsig(?:ue|uen|ueis|ues) (?:cobrando|cargando|facturando|descontando|debitando|pasando|sacando|llegando\w* (?:\w+ )?(?:cobros|cargos|recibos|facturas))\w*|\b(?:me|nos) continuan cobrando\b/,
    new RegExp(
      String.raw`\bya no (?:tengo|soy|tenemos|somos|estoy|uso)\b.{0,40}\b(?:${ACCOUNT}|clientes?|suscrit[oa])\b.{0,50}\b(?:${CHARGED}|cargo|cobro)\b|\b(?:${CHARGED}|factura|cargo|cobro|recibo)\b.{0,50}\bya no (?:tengo|soy|tenemos|somos|estoy)\b.{0,40}\b(?:${ACCOUNT}|clientes?|suscrit[oa])\b`,
    ),
  ],
  unwanted_renewal: [
    together(RENEWED, UNASKED, 60),
    together(
      'olvide|olvidamos|olvidad[oa]|(?:me|nos) olvido|se (?:me|nos) (?:paso|fue|olvido|habia olvidado|ha olvidado|ha pasado)|me olvide|nos olvidamos|despiste',
      'cancel\\w*|dar\\w* de baja|darlo de baja|la baja|prueba|trial|demo|suscrip\\w*|renov\\w*|desactivar|quitarl[ao]|periodo|por completo|que (?:tenia|teniamos|estaba)',
      50,
    ),
    near(
      '(?<!\\b(?:jefe|jefa|socio|socia|el|ella|empresa) )(?:queria|queriamos|pensaba|pensabamos|iba a|ibamos a|planeaba|tenia (?:pensado|intencion de|previsto))',
      '(?:cancelar\\w*|dar\\w* de baja|anular\\w*|no renovar)\\b.{0,60}\\b(?:pero|y|hace|antes|nadie|me|semanas|dias|ayer)',
      12,
    ),
    near(
      'prueba|trial|demo|periodo gratuito|version gratuita',
      `${CHARGED}|de pago|plan de pago|pagad[oa]|convirti\\w*|paso|renov\\w*|activ[oó] sol[oa]`,
      60,
    ),
    /\b(?:por|de|para) otro ano\b|\botro ano (?:mas|entero|completo)?|\bun ano mas\b|\bsegundo ano\b|\bnadie (?:me|nos) (?:aviso|avisaron|ha avisado|recordo)\b/,
    /\b(?:creia|crei|pense|pensaba|pensabamos) que\b.{0,40}\b(?:terminado|acabado|vencido|termino|acabo|vencio|cancelado|caducado)\b/,
  ],
};
