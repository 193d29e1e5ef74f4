/** The words Spanish-speaking customers use, folded: each list says one thing, so that a word is added once. */

export const WANT =
  'quiero|kiero|qiero|queremos|quisiera|quisieramos|querria|querriamos|queria|queriamos|deseo|deseamos|desearia|deseariamos|necesito|nesesito|necesitamos|necesitaria|preciso|precisamos|gustaria|encantaria|pido|pedimos|solicito|solicitamos|requiero|requerimos|ruego|rogamos|exijo|exigimos|agradeceria|agradeceriamos|prefiero|preferimos|decidido|decidi|decidimos|interesa|interesaria';
export const ACCOUNT =
  'su[bs]{0,2}cri[pb]?c?ion(?:es)?|plan|planes|membresia|cuenta|abono|contrato|servicio|afiliacion|licencia';
export const CARD =
  'tarjetas?|visa|mastercard|amex|paypal|iban|(?:metodo|forma|medio|modo)s? de pago|cuenta (?:bancaria|del banco)|datos (?:bancarios|de pago)|domiciliacion';
export const CHARGE =
  'cargos?|cobros?|pagos?|recibos?|facturas?|movimientos?|apuntes?|debitos?|adeudos?|importes?|montos?|transaccion(?:es)?|operacion(?:es)?|descuentos?|retiros?|cuotas?|mensualidad(?:es)?';
/** Has been charged, or is being charged: no wish, no fear. */
export const CHARGED =
  'cobraron|cobrasteis|cobraste|cobro|cobrad[oa]s?|cobran|cobrais|cobrando(?:me|nos)?|cobrandome|cargaron|cargasteis|cargad[oa]s?|cargando|cargo|facturaron|facturasteis|facturad[oa]|facturan|facturando|descontaron|descontado|descuentan|descontando|debitaron|debitado|debitan|debitando|pasaron|pasado|pasasteis|sacaron|sacado|sacasteis|quitaron|quitado|retiraron|retirado|retiran|tomaron|vuelto a (?:cobrar|cargar|facturar|pasar)|volvieron a (?:cobrar|cargar|facturar|descontar|debitar)|volvisteis a (?:cobrar|cargar)|volver a cobrar';
export const DOCUMENT =
  'facturas?|facturitas?|recibos?|comprobantes?|justificantes?|boletas?|cfdi|resguardos?|tickets? de (?:compra|pago)|(?<!(?:exportar|exportacion|importar|guardar|convertir|subir)(?: \\w+){0,2} )pdf';
export const REFUND_NOUN =
  're+n?mbolsos?|reembolsos?|rembolsos?|reenbolsos?|devolucion(?:es)?|reintegros?';
export const REFUND_VERB =
  're+m?bols\\w*|rembols\\w*|devolv\\w*|devuelv\\w*|devuelt\\w*|debuelv\\w*|reintegr\\w*|restituy\\w*|restituir\\w*';
export const MONEY_ITSELF = 'dinero|plata|lana|pasta|pago|importe|monto|euros|pesos|dolares';
/** Ended by the customer, in the past. Folding makes "cancelé" and "cancele" one word. */
export const ENDED =
  'cancele|cancelamos|(?:he|hemos|habia|habiamos|haber|tenia|tenemos|esta|estaba) cancelad[oa]|(?:me |nos |la |lo |le )?(?:di|dimos) de baja|dad[oa] de baja|anule|anulamos|(?:he|hemos|habia) anulado|cerre|(?:he|hemos|habia) cerrado|rescindi|desuscribi|(?:pedi|solicite|pedimos|solicitamos|tramite) (?:la |mi )?(?:baja|cancelacion)|confirmacion de (?:la |mi )?(?:baja|cancelacion)';
export const LAPSED =
  'vencio|vencid[oa]|expiro|expirad[oa]|caduco|caducad[oa]|termino|terminad[oa]|finalizo|acabo';
export const TWICE =
  'dos veces|2 veces|tres veces|3 veces|cuatro veces|4 veces|varias veces|2x|x2|doble|dobles|doblemente|por duplicado|duplicad[oa]s?|repetid[oa]s?|(?:una )?segunda vez';
export const SEVERAL = 'dos|2|tres|3|cuatro|4|varios|varias|ambos|ambas';
export const PERSON =
  'usuari[oa]s?|miembros?|licencias?|asientos?|puestos?|plazas?|companer[oa]s?|colegas?|emplead[oa]s?|personas?|integrantes?|trabajador(?:es)?|freelancers?|freelance|autonomos?|seats?|gente|equipo';
export const APP =
  'app|aplicacion|programa|plataforma|sistema|herramienta|editor|panel|web|pagina|sitio|software|api|exportacion|importacion|sincronizacion|integracion|subida|descarga|buscador|calendario|informes?|reportes?|archivos?|proyectos?|login|sesion|notificaciones|servidor(?:es)?';
export const AGAIN = 'de nuevo|otra vez|nuevamente|denuevo';
export const MONTHLY =
  'anual|anualmente|mensual|mensualmente|trimestral|por ano|al ano|por mes|mes a mes';
export const TIER =
  'plan|planes|basico|basica|premium|pro|starter|business|team|empresarial|empresas|enterprise|anual|mensual|trimestral|tarifa|gratuit[oa]|gratis|free|superior|inferior|individual|familiar|plus|estandar|version';
/** Not wished, or told not to: directly before the verb. */
export const NOT =
  '(?<!\\b(?:no|nao|nunca|jamas|jamais|tampoco|sin|sem)(?: (?:me|nos|lo|la|le|se|te|os|yo|todavia|aun|ya)){0,2} )';
