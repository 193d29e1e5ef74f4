import { near, said, together, without } from './es-pt-patterns';
import { AGAIN, CARD, MONEY_ITSELF, REFUND_NOUN, REFUND_VERB } from './es-words';
import type { Phrases } from './phrases';

const FAILS =
  'fall\\w*|rechaz\\w*|rechas\\w*|deneg\\w*|denieg\\w*|declin\\w*|rebot\\w*|no (?:(?:se|me|ha|la|lo|nos|han|os|sea|puede|pudo|podido|fue|es) ){0,3}(?:pasa\\w*|paso|proces\\w*|funciona\\w*|complet\\w*|acept\\w*|entra\\w*|realiz\\w*|efectu\\w*|autoriz\\w*|va|sirve|cobr\\w*|jala)|incomplet[oa]|pendientes?|problemas?|error(?:es)?';
const PAYMENT =
  'pagos?|cobro|tarjeta|visa|mastercard|amex|cargo|renovacion|transaccion|domiciliacion|debito|paypal|cuota|mensualidad';
const PAY =
  'pagar(?:la|lo|les|os)?|abonar|hacer (?:el|mi) pago|realizar (?:el|mi) pago|procesar (?:el|mi) pago';

/** What Spanish messages say of money to come, to go and to come back. */
export const spanishMoney: Phrases['intents'] = {
  refund: [
    new RegExp(
      String.raw`\b(?:${REFUND_NOUN}|${REFUND_VERB})\b(?! (?:el|la|mi|nuestr[oa]|los|mis|me la|una|o|a|meu|minha|noss[oa]|os) (?:acceso|acesso|llamada|chamada|ligacao|cuenta|conta|datos|dados|plan|plano|licencia|licenca)\b)`,
    ),
    /\b(?:mi|nuestro|el|la|su) (?:dinero|plata|pasta) de (?:vuelta|regreso)\b|\b(?:abon|ingres|envi|mand)\w+ de (?:vuelta|regreso)\b|\bde (?:vuelta|regreso)\b.{0,20}\b(?:pago|importe|dinero|plata)\b/,
    near(
      'regres(?:en|enme|an|e|ar|arme|arian|aran|eme|ame)|retorn\\w*|recuperar|recupero',
      `mi|el|la|lo|nuestro|${MONEY_ITSELF}`,
      0,
    ),
    near(
      'regres(?:en|enme|an|e|ar|arme|arian|aran|eme)|retorn\\w*|recuperar|recupero',
      MONEY_ITSELF,
      15,
    ),
    /\b(?:anul|cancel|revert|reviert|deshag|deshac)\w* (?:el|ese|este|los|la|esa|dicho) (?:cargo|cobro|pago|transaccion|compra)\b|\bquiero mi (?:dinero|plata)\b/,
  ],
  payment_failing: [
    without('exporta\\w*|importar|importacion', together(PAYMENT, FAILS, 45)),
    new RegExp(
      String.raw`\bno (?:me |nos )?(?:deja|dejan|permite|puedo|podemos|consigo|logro|pude|he podido) (?:\w+ )?(?:${PAY})\b`,
    ),
    near(
      'error|fallo|problemas?|rechazo',
      `(?:al|con el|para|cuando) (?:intento |quiero )?(?:${PAY}|pago|procesar|cobrar)`,
      25,
    ),
    /\b(?:impag(?:ad|o)\w*|moros[oa]|en mora|deuda|pendiente de pago|sin pagar|sin (?:saldo|fondos)|fondos insuficientes|saldo (?:pendiente|insuficiente)|(?:lo|importe|saldo) (?:que esta )?pendiente)\b|\b(?:facturas?|pagos?|cuotas?|cuenta|suscripcion|recibos?)\b.{0,15}\b(?:vencid[oa]s?|atrasad[oa]s?|pendientes?)\b/,
    /\b(?:como|donde) (?:puedo |podemos |debo |hago para |la |lo )?pag(?:ar|o|amos|arla|arlo)\b(?! (?:con|anual|mensual|por ano))|\b(?:pagar|abonar|liquidar|saldar)(?:la)?\b.{0,20}\b(?:factura|deuda|saldo|adeudo)\b|\b(?:enlace|link) (?:de|para) (?:el )?pag\w*\b|\bpor transferencia\b|\bponer(?:me|nos) al (?:dia|corriente)\b|\bregulariz\w*\b/,
    near(
      'bloque\\w*|suspend\\w*|desactiv\\w*|cort\\w*|restring\\w*|cancelaron|cerraron|inhabilit\\w*',
      'falta de pago|pagos?|cobro|cobrar|pagar|impago',
      60,
    ),
    /\b(?:desbloque|reactiv)\w*\b.{0,20}\b(?:acceso|cuenta|servicio)\b|\bya (?:\w+ )?(?:hay|puse|tengo|meti|deposite|recargue|ingrese|hice|cargue)\b.{0,12}\b(?:saldo|fondos|dinero|plata)\b|\brecargu?e\b.{0,15}\btarjeta\b/,
    near(
      'reintent\\w*|intent(?:ar|en|arlo|enlo|ad|e|adlo)',
      `cobro|cobrar|pago|cargo|tarjeta|${AGAIN}`,
      25,
    ),
    /\bno se (?:pudo|ha podido|pudieron|puede) (?:\w+ )?(?:cobrar|procesar|realizar|completar|efectuar)\b|\bpagar (?:otra vez|de nuevo)\b|\b(?:sigue|aparece|sale|figura)\b.{0,20}\b(?:pendiente|impagad[oa]|sin pagar|vencid[oa])\b/,
    /\bbanco\b.{0,30}\b(?:pide|exige|requiere|solicita|rechaz\w*|deneg\w*)\b|\b(?:confirmar|autorizar|verificar|validar|aprobar)\b.{0,15}\b(?:pago|cargo|compra|cobro|transaccion)\b|\b3d ?s(?:ecure)?\b/,
  ],
  explain_amount: [
    /\b(?:por ?que|a que se debe|xq|x que|pq|porq)\b.{0,80}(?:cobr|carg|factur|import|pag[aou]|precio|euros?|subi|cuota|monto|\d|[$€])/,
    /\b(?:que es|de que es|a que (?:corresponde|se debe|se refiere)|en concepto de que|que concepto)\b.{0,30}\b(?:cargo|cobro|importe|pago|factura|linea|concepto|diferencia)\b|\ba que se debe\b/,
    /\b(?:mas (?:alt|car|elevad)[oa]|mayor|superior)\b.{0,25}\b(?:que|de lo|al|a la)\b|\b(?:cobr|pag|factur|carg)\w* (?:de )?mas\b|\bme cobr\w+ mucho mas\b/,
    together(
      'explic\\w*|entiend\\w*|entend\\w*|comprend\\w*|aclar\\w*|desglos\\w*|detall(?:ar|en|e|arme)|cuadr\\w*',
      'cargos?|cobros?|cobraron|importes?|facturas?|prorrateo|linea|lineas|concepto|precio|cuentas|monto|cantidad|total|diferencia|recibo',
      60,
    ),
    together(
      'sub(?:ido|io|ieron|isteis|ida|io)|aument\\w*|increment\\w*|encarec\\w*|disparado',
      'precios?|cuota|tarifa|factura|importe|costo|coste|mensualidad|plan|recibo|suscripcion|cobro',
      25,
    ),
    /\ben (?:vez|lugar) de (?:los |las )?\D{0,3}\d|\bque ha (?:pasado|cambiado)\b|\bcomo se calcul\w*\b|\bque significa\b|\bno (?:me |nos )?cuadran?\b|\bprorrat\w*\b|\b(?:cobraron|cobrado|cobran|factura (?:es|fue|sale))\b.{0,20}\d.{0,40}\b(?:plan|precio|cuesta|deberia|era|es) (?:\w+ ){0,3}\D{0,3}\d/,
  ],
  where_is_refund: [
    together(
      REFUND_NOUN,
      'en cuantos dias|cuantos dias|cuando se (?:ve|vera|refleja)|se (?:ve|vera) reflejad[oa]|nada de nada|y nada',
      40,
    ),
    together(
      `${REFUND_NOUN}|(?:me |nos )(?:devuelven|devolveis|devolveran|devolverian|reembolsan|reembolsaran|reintegran|regresan el dinero)`,
      '(?:pa )?cuando (?!compr|contrat)|donde (?:esta|anda|quedo|puedo ver)|que (?:ha )?pas(?:o|a|ado) con|estado|seguimiento|novedades|como va|cuanto (?:tiempo )?(?:tarda\\w*|demora\\w*|se demora|falta|hay que esperar)|tard(?:a|aba|an|ando)|demor(?:a|aba)|(?:todavia|aun) (?:no|nada|estoy|sigo|espero)|sigo (?:sin|esperando)|seguimos (?:sin|esperando)|esperando|espero desde|en camino|pendiente de recibir',
      55,
    ),
    together(
      `${REFUND_NOUN}|dinero devuelto|dinero de la devolucion`,
      'no (?:me |nos |lo |la |se )?(?:ha |han |he |hemos )?(?:llegad[oa]|llego|llega|recibid[oa]|recibi|veo|visto|aparece|aparecido|refleja\\w*|entrado|entra|consta|sale|cae|cayo)|sin (?:llegar|recibir|aparecer|noticias)|ni rastro',
      60,
    ),
    near(
      'promet\\w*|dijeron|dijisteis|dijo|dijiste|confirm\\w+|asegur\\w+|aprobaron|inform\\w+|autorizaron',
      `(?:\\w+ ){0,4}(?:${REFUND_NOUN})|que (?:me|nos|se me)? ?(?:lo |la )?(?:devolv|reembols|reintegr|regresar)\\w*`,
      3,
    ),
    new RegExp(
      String.raw`\b(?:ya|si) (?:me |se )?(?:han |habeis )?(?:proces|hici|hiz|hech|emit|realiz|tramit|mand|envi|hac|gestion)\w+ (?:mi|el|la|nuestr[oa]) (?:${REFUND_NOUN})\b|\b(?:${REFUND_NOUN}) que (?:me |nos )?(?:hicisteis|hicieron|aprob\w+|promet\w+|dijeron|confirm\w+|solicite|pedi)\b`,
    ),
    /\b(?:esperando|espero|sigo sin recibir|no he recibido|no recibo|donde esta)\b.{0,20}\b(?:mi|el|nuestro) (?:dinero|plata)\b|\besperando que me (?:devuelv|reembols|regres)\w*\b|\b(?:dinero|plata)\b.{0,20}\ben camino\b|\bhasta (?:ahora|hoy) nada\b/,
  ],
  next_payment: [
    /\b(?:dia|fecha)(?: exact[oa])? (?:en )?(?:el |la )?que (?:me|nos|se)\b.{0,10}\b(?:cobr|carg|renov|renuev|debit|descont|descuent)\w*/,
    without(
      'reembols\\w*|devol\\w*',
      said(
        '(?:proxim[oa]|siguiente) (?:factura|cuota|renovacion|recibo|mensualidad|pago|cobro|cargo|vencimiento|facturacion|debito)',
      ),
    ),
    near(
      '[ck]uando|en que fecha|que fecha|que dias?|fecha (?:de|del)|a partir de cuando',
      '(?:(?:se |me |nos |les |os )?(?:cobran|cobrais|cobrareis|cobraran|cobrara|cobra|renueva|vence|renovara|vencera|toca|cae|debitan|descuentan|cargan|cargareis|cargara|cargaran)|proxim[oa]|siguiente|van a (?:cobrar|cargar|volver)|vais a (?:cobrar|cargar)|va a (?:cobrar|renovar)|se va a|(?:tengo|debo|hay|tenemos) que pagar|vuelv\\w+ a (?:cobrar|pagar)|renovacion|cobro)',
      35,
    ),
    /\b(?:cuanto|cuánto) (?:(?:voy|vamos|tendre|tendremos|tengo) (?:a|que) pagar|pagare|pagaremos|me (?:van|vais) a cobrar|me cobrar(?:an|eis))\b.{0,40}\b(?:proxim\w*|siguiente|renov\w*|mes|cuando)\b/,
  ],
  finish_checkout: [
    /\b(?:quedo|se hizo|fue|esta) (?:hecha|realizada|registrada|completada) (?:la|mi) compra\b|\b(?:puse|meti|introduje|ingrese|rellene) (?:\w+ )?(?:datos|formulario|tarjeta)\b.{0,60}\b(?:nunca|no|se quedo) (?:termin|avanz|acab|paso|complet|pens|carg|colg)\w*/,
    near(
      'intent(?:e|o|aba|amos|ado|ando|abamos)|trat(?:e|aba|amos|ando|o)',
      'suscribir(?:me|nos)|contratar(?:lo)?|comprar(?:lo)?|registrar(?:me|nos)|dar(?:me|nos) de alta|adquirir|inscribir(?:me|nos)|hacer (?:la|una|el) (?:compra|pedido)',
      20,
    ),
    near(
      'complet(?:ar|o|arlo|arla|e)|termin(?:ar|arla|arlo|o|e)|finaliz(?:ar|arlo|arla|o)|acab(?:ar|arla|o)|conclu(?:ir|irlo|yo)|continuar|retomar|seguir con',
      '(?:la|el|mi|con la|con el|nuestr[oa]|esa|este) (?:compra|pedido|registro|alta|inscripcion|proceso|checkout|contratacion|orden)',
      6,
    ),
    near('completar', 'suscripcion|pago', 12),
    together(
      'pagina|link|enlace|formulario|navegador|ventana|pantalla|sesion|portatil|ordenador|compu\\w*|movil|celular|wifi|internet|checkout|app',
      '(?:cerr|caduc|expir|colg|apag|bloque|congel|trab|pill|quedo|cay|fue|venci)\\w*\\b.{0,40}\\b(?:pagar|pagando|pago|compra\\w*|suscrib\\w*|alta|registr\\w*|contrat\\w*|paso)',
      30,
    ),
    together(
      'al (?:momento de )?pagar|(?:cuando|mientras) (?:estaba|iba) (?:a )?(?:pagar|pagando|comprar|comprando)|pagina de pago|proceso de (?:compra|pago)|(?:enlace|link) de (?:pago|compra)|checkout|la compra|ultimo paso',
      'cerr(?:o|ada)|caduc\\w*|expir\\w*|colg\\w*|apag\\w*|congel\\w*|pillad[oa]|blanco|no (?:me )?(?:sirve|funciona|abre|carga)|medias|no (?:pude|pudimos|se pudo|llego a|se) (?:termin|complet|finaliz|acab)\\w*|cargando|interrump\\w*|trab\\w*',
      45,
    ),
    /\b(?:a punto de (?:pagar|comprar|suscribir\w*|contratar)|(?:en |a )?(?:mitad|medio) del? (?:pago|compra|registro|la compra|alta)|me quede a medias|a medias (?:en|con|de)|donde lo deje|no (?:pude|pudimos|he podido|consegui|logre) (?:terminar|completar|finalizar|acabar|hacer) (?:la|el|mi)? ?(?:compra|pago|registro|pedido|suscripcion|alta|proceso))\b/,
    /\b(?:aun|todavia|sigo queriendo|sigo) (?:quiero|interesad[oa])\b|\b(?:aun|todavia) quiero (?:suscrib|contrat|compr)\w*|\b(?:enlace|link) (?:nuevo|caducad[oa])\b|\bnuevo (?:enlace|link)\b/,
    new RegExp(
      String.raw`\b(?:compra|pedido|alta|registro)\b.{0,25}\b(?:no (?:se )?(?:complet|termin|finaliz)\w*|a medias|incomplet[oa]|colgad[oa])\b(?!.{0,10}\b(?:${CARD})\b)`,
    ),
  ],
};
