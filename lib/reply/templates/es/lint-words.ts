import type { LintWords } from '../../lint/lint-words';

// `\b` knows no accented letters: a word begins and ends where no letter stands.
const START = String.raw`(?<!\p{L})`;
const END = String.raw`(?!\p{L})`;

/** Not after a negation or a condition, nor within a question. */
const SAID = [
  String.raw`(?<!${START}(?:no|nunca|jamás|ni|tampoco|nada|nadie|sin|ningún|ninguna?)\s(?:\p{L}+\s){0,3})`,
  String.raw`(?<!${START}(?:si|cuando|hasta que|una vez que|en cuanto|tan pronto como|apenas|antes de que|después de que|en caso de que)\s(?:[\p{L}\d]+\s){0,6})`,
  String.raw`(?<!¿[^?.\n]{0,90})(?!(?:[^.,¿\n]|[.,]\d){0,90}\?)`,
].join('');
/** `Cancelamos` is "we cancelled" and "we cancel": what only offers it is left out. */
const NOT_OFFERED = String.raw`(?<!${START}(?:si|cuando|podemos|en cuanto)${END}[^.\n]{0,80})`;

const ADVERB = String.raw`(?:(?:ya|ahora|hoy|ayer|también|recién|además|por fin|\p{L}+mente)\s)?`;
const HAVE = String.raw`(?:he|hemos|ha|han|había|habíamos|habían)\s${ADVERB}(?:sido\s|quedado\s)?${ADVERB}`;
const BE = String.raw`(?:está|están|fue|fueron|estaba|estaban|queda|quedan|quedó|quedaron)\s${ADVERB}`;
const GAP = String.raw`(?:[^.,;:\n]|[.,]\d){0,30}?`;
const GAP_WITHOUT_NO = String.raw`(?:(?!${START}no${END})[^.;:\n]|[.,]\d){0,40}?`;

function said(...words: string[]): RegExp {
  return only(SAID, words.join('|'));
}

function offeredNot(words: string): RegExp {
  return only(SAID + NOT_OFFERED, words);
}

/** The words first: what stands around them is slow to look at, and they are rare. */
function only(around: string, words: string): RegExp {
  return new RegExp(`${START}(?=(?:${words})${END})${around}(?:${words})${END}`, 'giu');
}

/** `hemos cancelado`, `está cancelada`. */
function done(participles: string): string {
  return `(?:${HAVE}|${BE})(?:${participles})`;
}

/** `acabo de cancelarla` */
function justDone(infinitives: string): string {
  return String.raw`acab(?:o|a|amos|an)\sde\s(?:${infinitives})(?:(?:se|me|le|les)?l[aeo]s?|te)?`;
}

const REFUND = 'reembolsos?|devoluci(?:ón|ones)|reintegros?|abonos?';
const GAP_TO_MONEY = String.raw`(?:(?!${START}(?:respuesta|mensaje|correo|noticias|confirmación|información|sobre)${END})(?:[^.,;:\n]|[.,]\d)){0,30}?`;
const GIFT = 'mes(?:es)?|descuentos?|cup(?:ón|ones)';
const MADE =
  '(?:emitid|procesad|hech|realizad|enviad|iniciad|tramitad|efectuad|gestionad|completad|ordenad|aprobad)[oa]s?';
const MADE_IT =
  'emití|procesé|hice|hicimos|realicé|envié|inicié|tramité|efectué|gestioné|ordené|solicité|aprobé|procedí|procedimos';
const WE_MAKE = 'emitimos|procesamos|realizamos|enviamos|iniciamos|tramitamos|efectuamos';
const IT_WAS_MADE =
  'emitió|procesó|hizo|realizó|envió|inició|tramitó|efectuó|gestionó|completó|aprobó|procedió';
const IN_PLACE =
  'hecha|registrada|confirmada|completada|completa|lista|programada|realizada|tramitada|efectuada|procesada';

/** Spanish words of deeds, promises and reasons. */
export const lintWords: LintWords = {
  refunded: [
    said(
      done('(?:reembolsad|reintegrad)[oa]s?'),
      // A bank returns a direct debit: no refund.
      String.raw`${done('devuelt[oa]s?')}(?!\s(?:el|un|este|su)\s(?:recibo|adeudo|débito))`,
      `(?:he|hemos|se ha)\\s${ADVERB}procedido a (?:reembolsar|devolver|reintegrar|abonar)\\p{L}*`,
      String.raw`(?:les?|te)\s${HAVE}(?:abonad|acreditad)[oa]s?`,
      String.raw`(?:he|hemos)\s${ADVERB}(?:abonad|acreditad)[oa]s?`,
      'reembols(?:é|ó|aron)|reintegr(?:é|ó|aron)|devolv(?:í|imos|ieron)',
      String.raw`devolvió(?!\s(?:el|un|este|su)\s(?:recibo|adeudo|débito))`,
      String.raw`(?:les?|te)\s(?:aboné|abonó|abonaron|acredité|acreditó|acreditaron)`,
      justDone('reembolsar|devolver|reintegrar|abonar|acreditar'),
    ),
    offeredNot(String.raw`reembolsamos|reintegramos|(?:les?|te)\s(?:abonamos|acreditamos)`),
    said(
      `(?:he|hemos|se ha|se han)\\s${ADVERB}(?:${MADE}|solicitado|procedido)\\s${GAP}${START}(?:${REFUND})`,
      `(?:${MADE_IT}|se (?:les? )?(?:${IT_WAS_MADE}))\\s${GAP}${START}(?:${REFUND})`,
      `(?:${REFUND})${GAP_WITHOUT_NO}${START}(?:(?:${HAVE}|${BE})${MADE}|se (?:les? )?(?:${IT_WAS_MADE})|en camino|en curso)`,
    ),
    offeredNot(`(?:${WE_MAKE})\\s${GAP}${START}(?:${REFUND})`),
  ],
  ended: [
    said(
      done('(?:cancelad|anulad|rescindid)[oa]s?|dad[oa]s? de baja'),
      `${BE}(?:terminad|finalizad)[oa]s?`,
      `${BE}programad[oa]s? para (?:terminar|finalizar|cancelarse)`,
      '(?:suscripción|contrato|plan)\\sya no está activ[oa]',
      'cancel(?:é|ó|aron)|anul(?:é|ó|aron)|(?:di|dio|dimos|dieron) de baja',
      `(?:suscripción|contrato|plan)${GAP_WITHOUT_NO}${START}(?:terminó|finalizó|${HAVE}(?:terminado|finalizado))`,
      justDone('cancelar|anular|dar de baja|terminar|darl[aeo] de baja'),
      `cancelación\\s(?:(?!no\\s)\\p{L}+\\s){0,4}?(?:${HAVE}|${BE})?(?:${IN_PLACE})`,
    ),
    offeredNot('cancelamos|anulamos|damos de baja'),
  ],
  neverShown: [
    said(
      done(
        '(?:reanudad|reactivad|restaurad|restablecid|rehabilitad|condonad|perdonad|eximid|exonerad)[oa]s?',
      ),
      'reanud(?:é|ó|aron)|reactiv(?:é|ó|aron)|restaur(?:é|ó|aron)|restablec(?:í|ió|imos|ieron)|condon(?:é|ó|aron)',
      justDone('reanudar|reactivar|restaurar|restablecer|condonar'),
      `(?:he|hemos|se ha)\\s${ADVERB}(?:ampliado|extendido|prolongado|aplicado|concedido|otorgado)\\s${GAP}${START}(?:${GIFT}|prueba|per[ií]odo|plazo|crédito)`,
      `${done('anulad[oa]s?')}\\s${GAP}${START}facturas?`,
      `facturas?\\s${GAP}${START}(?:${done('anulad[oa]s?')}|se anuló|se anularon)`,
      `(?:he|hemos|se ha)\\s${ADVERB}(?:cambiado|actualizado|modificado|mejorado|subido|bajado)\\s(?:su |el |de )+plan`,
      `plan\\s(?:se )?(?:${HAVE}|${BE})(?:cambiado|actualizado|modificado|mejorado)`,
    ),
    offeredNot('reanudamos|reactivamos|restauramos|condonamos'),
  ],
  promises: [
    new RegExp(
      `(?<!¿[^?.\\n]{0,90})(?<!${START}no\\s(?:\\p{L}+\\s){0,2})${START}(?:${[
        '(?:reembolsar|devolver|reintegrar|abonar|acreditar|compensar|indemnizar)(?:é|á|án|emos)',
        String.raw`(?:voy|vamos|va|van)\sa\s(?:reembolsar|devolver|reintegrar|abonar|acreditar|compensar|indemnizar)\p{L}*`,
        String.raw`será[n]?\s${ADVERB}(?:reembolsad|devuelt|reintegrad|abonad|acreditad|compensad)[oa]s?`,
        `(?:recibirás?|vas? a recibir|tendrás?|vas? a tener|obtendrás?)\\s${GAP_TO_MONEY}${START}(?:${REFUND}|dinero|compensación)`,
        `(?:har|emitir|procesar|tramitar|realizar|efectuar|proceder)(?:é|emos)\\s${GAP}${START}(?:${REFUND})`,
        `(?:voy|vamos)\\sa\\s(?:hacer|emitir|procesar|tramitar|realizar|efectuar)(?:le|te)?\\s${GAP}${START}(?:${REFUND})`,
        '(?:les?|te|se l[oa]s?)\\s(?:reembolso|devuelvo|devolvemos|reintegro|abono|acredito)',
        'proced(?:o|emos)\\s(?:al?\\s)(?:reembols|devol|reintegr|abon)\\p{L}+',
        `(?:les?|te)\\s(?:regal(?:o|amos|aré|aremos)|dar(?:é|emos)|har(?:é|emos)|aplicar(?:é|emos)|ofrec(?:eré|eremos|emos))\\s${GAP}${START}(?:${GIFT})`,
        'prometo|prometemos|garantizo|garantizamos|aseguro|aseguramos|garantizad[oa]s?',
      ].join('|')})${END}`,
      'giu',
    ),
  ],
  secret: [
    new RegExp(
      `${START}(?:perdid[oa]s?|extraviad[oa]s?|extravío|robad[oa]s?|robo|hurt\\p{L}+|fraud\\p{L}*|estaf\\p{L}+|lista negra|listas? de bloqueo|bloque\\p{L}+|radar|riesg\\p{L}+|sospech\\p{L}+)${END}`,
      'giu',
    ),
  ],
};
