import type { Phrases } from './phrases';

/** What Spanish messages say beside the wish. */
export const spanishSigns: Phrases['signs'] = {
  seats: [
    /\b(?:licencias?|asientos?|usuarios|miembros|companer[oa]s|colegas|empleados|nuestro equipo|todo el equipo|por usuario|somos (?:\w+))\b/,
  ],
  unauthorised: [
    /\bnunca (?:he |hemos )?(?:usado|utilizado|visitado) (?:su|vuestra)\b|\bninguno de (?:los dos|nosotros) tiene\b|\bni (?:yo|mi \w+) ni (?:yo|mi \w+)\b|\b(?:alguien|otra persona|un tercero)\b.{0,20}\b(?:us|utiliz|rob|clon)\w+\b.{0,30}\b(?:tarjeta|datos)\b/,
    /\bno (?:autorice|autorizamos|he autorizado|hemos autorizado|autorizad[oa])\b(?!.{0,30}\brenov)|^(?!.*\b(?:renov|prueba)).*\bsin (?:mi |nuestra |nuestro )?(?:autorizacion|permiso|consentimiento)\b|\bfraude\b|\bfraudulent[oa]\b|\bclonad[oa]\b|\bhackead[oa]\b|\b(?:tarjeta|cuenta|datos)\b.{0,20}\b(?:robad[oa]s?|robaron)\b|\b(?:robaron|robado) (?:la|mi) (?:tarjeta|cuenta)\b|\b(?:nunca|jamas) (?:me suscribi|contrate|compre|autorice)\b/,
  ],
  access: [
    /\b(?:no (?:puedo|podemos|tengo|tenemos)) (?:\w+ )?(?:acce\w*|entrar|iniciar|ingresar)\b|\b(?:bloquead[oa]|suspendid[oa]|desactivad[oa])\b|\b(?:sigue|sigo|todavia|aun)\b.{0,25}\b(?:gratis|gratuit[oa]|free|basico)\b|\bsin acceso\b/,
  ],
  paid: [/\b(?:ya )?(?:he|hemos) pagado\b|\bya (?:pague|pagamos)\b|\bpague\b/],
  cancelled: [
    /(?<!(?:\b(?:si|cuando|no|por que|pq)|^porque) (?:\w+ ){0,3})(?<!¿[^?]{0,40})\b(?:suscripcion|plan|cuenta|contrato|membresia)\b(?:(?!aparece|sale|figura).){0,15}\b(?:termino|finalizo|acabo|expiro|vencio|caduco|cancelad[oa]|cerrad[oa])\b/,
    /(?<!\b(?:no|nunca|jamas) )(?<!\b(?:por favor|talvez|quizas?|tal vez|a lo mejor|puede que) )\b(?:cancele(?! (?:por favor|mi|el|la|nuestr[oa])\b(?!.{0,50}\b(?:ayer|hace|pasad[oa]|en|pero|y)\b))|cancelamos|(?:he|hemos|habia|habiamos|tenia) cancelado|me di de baja|nos dimos de baja|di de baja|dimos de baja|anule|(?:cerre|cerramos|elimine|borre) (?:la|mi|nuestra|el) (?:cuenta|suscripcion|plan))\b/,
  ],
  charged: [
    /\b(?:sacaron|quitaron|descontaron|salieron|retiraron|han sacado|han quitado|debitaron)\b|\b(?:nuevo|otro) pago\b/,
    /\b(?:cobr\w*|carg(?:o|os|aron|ado|asteis|an|ando|ue|uen)|factur\w*)\b/,
  ],
  keep_newer: [
    /\b(?:mantener|dejar|conservar|quedarme con) (?:la|el) (?:nuev[oa]|segund[oa]|ultim[oa])\b|\bcancel\w* (?:la|el) (?:viej[oa]|antigu[oa]|primer[oa])\b/,
  ],
  never_worked: [/\bnunca (?:ha |me ha )?funcion\w*\b|\bdesde el (?:primer dia|principio)\b/],
  all_invoices: [
    /\btodas (?:las|mis|nuestras) (?:facturas|recibos)\b|\bfacturas (?:de|del) (?:ano|20\d\d|todo)\b/,
  ],
  renewed: [/\brenov\w*\b|\bprueba\b|\botro (?:ano|mes)\b/],
};
