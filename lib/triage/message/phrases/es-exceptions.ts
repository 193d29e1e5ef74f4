import { DOCUMENT, REFUND_NOUN, REFUND_VERB } from './es-words';
import type { Phrases } from './phrases';

/** Sentences that hold a Spanish phrase and do not mean it. */
export const spanishExceptions: Phrases['except'] = {
  thanks: [
    /\bno (?:esta|han|ha|habeis) (?:resuelto|solucionado|arreglado)\b|\bsin (?:resolver|solucionar)\b/,
  ],
  where_is_refund: [/\b(?:correo|factura|justificante|politica)\b/],
  feature_missing: [
    new RegExp(
      String.raw`\b(?:${DOCUMENT}|boton|cancel\w*|baja|pagar|reactivar)\b.{0,50}\b(?:ning(?:un|una)|no existe)\b`,
    ),
    new RegExp(
      String.raw`\b(?:promet|prometi)\w*\b.{0,20}\b(?:${REFUND_NOUN}|${REFUND_VERB})\b|\b(?:${REFUND_NOUN})\b.{0,30}\bpromet|\bno (?:la|lo) encuentro\b`,
    ),
  ],
  resume: [
    /\bno\b.{0,15}\b(?:siga|nos quedamos|me quedo)\b|\b(?:suscripcion|plan|servicio|cuenta)\b.{0,30}\b(?:que|hace) .{0,30}\b(?:deje|dejamos|vencio|expiro|caduco)\b/,
    /\bsi ya (?:pague|pago|esta pagad[oa])\b/,
  ],
  restart: [/\b(?:cobr\w* de nuevo|volver a (?:cobrar|pagar|entrar|intentar|enviar|mandar))\b/],
  cancel: [
    /\b(?:jefe|jefa|soci[oa]|pareja|esposo|esposa|empresa) (?:queria|pensaba|iba a)\b|\b(?:queria|queriamos|pensaba|iba a|ibamos a) (?:\w+ )?(?:cancelar\w*|dar\w* de baja|anular\w*)\b.{0,50}\b(?:pero|hace|nadie|se me|antes de|me cobr\w+|al final)\b/,
    /\b(?:olvid\w*|se me (?:paso|olvido|fue)|me olvide) (?:de )?(?:la )?(?:cancel\w*|dar\w*|desactivar|quitar)/,
    /\b(?:cancelar|anular)(?:me)? (?:una|uno|la (?:otra|segunda)|el (?:otro|segundo|extra))\b|\b(?:terminar|finalizar|completar) (?:\w+ )?(?:compra|pago|pedido|registro|checkout)\b/,
    /\b(?:politica|condiciones|terminos) de (?:cancel\w*|baja)\b|\b(?:quizas?|tal vez|a lo mejor|igual|puede que)\b.{0,20}\bcancel\w*|\b(?:antes de|no) (?:pensar en )?cancelar (?:nada|todavia)\b/,
    /\b(?:no|nunca|jamas) (?:he|hemos|habia|quise|pedi|solicite|quiero)(?: \w+)? (?:cancel\w*|la baja|baja|anular)\b/,
  ],
  refund: [
    /\bgracias por (?:(?:haber|el|la|su) )?(?:devol|devuel|reembols|reintegr|rembols)\w*|\bpor ?que (?:me |nos )?(?:han |habeis )?(?:devolvieron|devolvisteis|devuelto|reembols(?:aron|ado|asteis)|regresaron)\b/,
    /(?<!\b(?:no|nunca|si|cuando|aun no) )\bya (?:me |nos )?(?:lo |la )?(?:devolvieron|reembolsaron|reintegraron|han devuelto|han reembolsado|habeis devuelto|devolvisteis)\b(?!.{0,30}\b(?:mitad|parte|pero)\b)/,
    new RegExp(
      String.raw`\b(?:no|tampoco|ni|nunca) (?:(?:te|les|os|he|hemos|estoy|estamos|le) )?(?:quiero|queremos|necesito|pido|pedi|pedimos|pedido|pidiendo|solicitado|busco|buscando|solicito|solicite|reclamo|exijo|hace falta|deseo)(?: que (?:me|nos) (?:lo )?| (?:un|una|el|la|ningun|ninguna|mi|hacer|pedir|tramitar|recibir|obtener))* ?(?:${REFUND_NOUN}|${REFUND_VERB}|dinero de vuelta|regres\w*)\b`,
    ),
    /\b(?:politica|condiciones|terminos|plazo|garantia|periodo) (?:de|para) (?:la |las |los )?(?:reembols|rembols|devol)\w*|\bgracias por (?:el|la) (?:reembolso|devolucion)\b/,
    /\b(?:hacen|haceis|ofrecen|ofreceis|dan|admiten|aceptan|existe|existen|hay|permiten|manejan) (?:\w+ )?(?:reembolsos?|devolucion(?:es)?)\b|\bsi (?:luego |despues )?no (?:me|nos) (?:gusta|convence|sirve)\b.{0,60}\b(?:reembols|devol|devuelv)\w*(?=.{0,30}\bantes de\b|\W*$)/,
  ],
  unknown_charge: [
    /\brecono\w+ (?:a )?(?:\w+ )?(?:usuari|person|miembro|dispositiv|acceso|inicio|correo|email)\w*/,
    /\bno es que no\b|\bno recuerdo (?:mi|la) (?:contrasena|clave)\b/,
  ],
  product_bug: [
    /\bno (?:me )?(?:sirve|funciona) (?:de nada|para lo que)\b|\bcontrasena\b.{0,30}\bolvid/,
  ],
  payment_failing: [
    /\b(?:cuando|fecha)\b.{0,30}\b(?:pagar|cobr\w*) (?:de nuevo|otra vez)\b/,
    /\b(?:exporta|importar|importacion)\w*\b|\b(?:dos|tres|2|3) veces\b.{0,20}\b(?:cobr|carg)\w*ado\b/,
  ],
  invoice_or_receipt: [
    /\b(?:cuando|cuanto|fecha|vence)\b.{0,30}\b(?:proxima|siguiente) factura\b|\bpor ?que\b|\bmas (?:alta|cara)\b|\b(?:pagar|pago|abonar|liquidar)(?:la)? (?:la|una|mi|esta) factura\b|\bno (?:entiendo|entendemos)\b/,
  ],
  charged_after_cancel: [
    /\bsi (?:yo )?(?:cancelo|cancelamos|cancelase|cancelara|me doy de baja|nos damos de baja|anulo)\b/,
  ],
  charged_twice: [
    /\b(?:dos|tres|varias|2|3) veces (?:al|por (?:semana|mes|dia|ano)|mas)\b|\b(?:escri\w*|avise|avisado|intent\w*|llam\w*|pedi\w*|pregunt\w*|contact\w*|reinici\w*|pedido) (?:\w+ ){0,3}(?:dos|tres|varias|2|3) veces\b/,
    /\b(?:dos|tres) (?:semanas|dias|meses|anos|personas|usuarios|licencias|empleados|companeros)\b(?!.*\b(?:veces|duplicad|doble))/,
    /\bduplicado de (?:la|una|mi|el|las) (?:factura|recibo)|\b(?:mand|envi|necesit|pas|descarg)\w*\b.{0,25}\b(?:dos|las dos|ambas|varias) (?:facturas|recibos)\b|\bsi (?:cambio|paso|subo|bajo)\b/,
  ],
  unwanted_renewal: [
    /\bolvid\w*\b.{0,20}\b(?:contrasena|clave|que ya|correo|email|usuario)\b|\bolvid(?:en|ad|a|e|ense)\b (?:mi|la|lo)\b/,
  ],
  update_card: [
    /\b(?:cambi|actualiz)\w* (?:el|mi) (?:correo|email|nombre|direccion)\b(?!.{0,30}\btarjeta\b)/,
  ],
  change_plan: [/\btarjeta\b|\b(?:forma|metodo|datos) de pago\b/],
  next_payment: [/\bcuando (?:me |nos )?(?:cobraron|cobrasteis|pague|intente|intento)\b/],
};
