import { near, said, together, without } from './es-pt-patterns';
import { APP } from './es-words';
import type { Phrases } from './phrases';

const BROKEN =
  'fall[ao]\\w*|no (?:\\w+ ){0,2}?(?:funciona\\w*|carga\\w*|abre\\w*|va|sirve\\w*|responde\\w*|sincroniza\\w*|anda|jala|arranca|inicia|guarda\\w*|actualiza)|error(?:es)?|bug|caid[oa]s?|se (?:cae|cayo|cuelga|colgo|cierra|bloquea|rompio|queda|congela|ha caido|ha roto)|rot[oa]|lent[oa]|lentisim[oa]|inservible|inutilizable|desapareci\\w*|en blanco|cargando';
const PAYING =
  'facturacion|facturas?|pagos?|pagar|tarjeta|cobros?|visa|cargo|renovacion|por error|(?:fue|era|ha sido) (?:un )?error';
const PROMISED =
  'prometi\\w*|prometid[oa]s?|promet(?:en|eis|ian)|anunci\\w+|publicit\\w+|decia[ns]?|decis|aseguraron|aseguro|vendieron|vendisteis|mencion\\w*|supuestamente|ponia|garantiz\\w*|incluia|venia';
const ABSENT =
  'no (?:la |lo |me |nos |se |los |las )?(?:existe\\w*|esta(?:ba)?|hay|aparece\\w*|viene|tiene[ns]?|tenei?s|incluye\\w*|puede|funciona|encuentro|es cierto|es verdad|es asi|veo)|mentira|falso|sigue sin|todavia no|aun no|por ning(?:un|una) (?:lado|parte|sitio)|en ning(?:un|una) (?:lado|parte|sitio)|ni rastro|enganos[oa]|nunca';

/** What Spanish messages say of the product, and their thanks. */
export const spanishProduct: Phrases['intents'] = {
  product_bug: [
    /\b(?:cada vez que|siempre que) (?:\w+ )?(?:intento|trato|quiero|voy)\b.{0,40}\b(?:borra|pierde|cierra|error|falla|bloquea|no (?:se |me )?(?:guarda|deja|funciona|carga))\b(?!.{0,20}\bpag)|\b(?:contrate|pague|compre)\b.{0,60}\b(?:sigue|siguen|sigo)\b.{0,50}\b(?:anuncios|limites|gratis|gratuita|free)\b/,
    without(
      'pagina de pago|pagar|boton de cancel\\w*|tarjeta|por error',
      together(APP, BROKEN, 45),
    ),
    without(
      `${PAYING}|enlace|link|plugin`,
      /\b(?:rot[oa]|bug|fallos?|error(?:es)?|caid[oa]|inservible|inutilizable|se cuelga|se rompio)\b|\bno (?:\w+ ){0,2}?(?:funciona\w*|carga\w*|abre|va|sirve|jala)\b(?! para nosotros)|\bcargando\b|\bno termina de cargar\b|\bpantalla (?:blanca|negra|en blanco)\b|\bse (?:queda|quedo) (?:en blanco|carg\w+|pillad\w*)/,
    ),
    /\bno (?:me |nos )?(?:deja|permite|puedo|podemos|consigo|logro|he podido|hemos podido|pude) (?:\w+ )?(?:subir|guardar|abrir|exportar|importar|entrar|acceder|iniciar|ingresar|loguear\w*|usar|descargar (?!(?:la|mi|las|mis) (?:factura|recibo))|ver mis (?:proyectos|datos|archivos))\b/,
    without(
      'pago|cobro',
      /\bsin poder (?:entrar|acceder|exportar|usar|trabajar|importar|guardar|iniciar)\b/,
    ),
    /\bse (?:me |nos )?(?:cierra|bloquea|cuelga|cae|cayo|traba|congela)\b(?!.{0,20}\b(?:pagar|pago|compra)\b)|\b(?:ha[n]? desaparecido|desaparecieron|se (?:me )?(?:borro|borraron|perdieron)|perdi (?:todos )?(?:mis|los) (?:datos|archivos|proyectos))\b/,
    together(
      'pague|pagado|pagamos|pagando|compre|comprado|compramos|contrate|contratado|actualice|mejore|premium|pro',
      '(?:sigue|sigo|seguimos|todavia|aun|aparece|sale|aparezco)\\b.{0,30}\\b(?:gratis|gratuit[oa]|free|basic[oa]|limitad[oa]|bloquead[oa]|sin acceso)|no (?:se )?(?:me |nos )?(?:ha |han |habeis )?(?:activ|desbloque|habilit|liber|actualiz)\\w*|no (?:tengo|me da|me dan|me sale) (?:acceso|nada)|sin acceso',
      80,
    ),
    /\b(?:sigue|sigo|todavia|aun)\b.{0,25}\b(?:gratis|gratuit[oa]|free|basico|limitad[oa])\b|\bno (?:se ha|me han|esta) (?:activad[oa]|desbloquead[oa])\b|\bservicio\b.{0,30}\b(?:caid[oa]|interrump\w*|inestable|no funcion\w*)\b/,
  ],
  feature_missing: [
    without(
      'error|fall\\w*|cancel\\w*|termina|vencid\\w*|pendiente|renuev\\w*|rechaz\\w*',
      near(
        'web|pagina|sitio|publicidad|comercial|vendedor(?:a)?|anuncio|folleto|landing',
        'dice\\w*|decia|dijo|promet\\w*|pone|ponia|menciona|lista|inclu\\w*|anuncia\\w*|asegur\\w*|vendio',
        30,
      ),
    ),
    together(PROMISED, ABSENT, 90),
    /\bpublicidad enganosa\b|\bcaracteristicas? (?:prometid|anunciad)\w+\b|\b(?:anunciad[oa]s?|prometid[oa]s?|anunciabais|anunciais|anunciaban|anuncian)\b/,
    together(
      'funcion\\w*|funcionalidad(?:es)?|integracion\\w*|caracteristica\\w*|plugin|conector|extension|modulo|herramienta|app|api|sso|soporte|opcion',
      'no (?:la |lo |me |nos )?(?:existe\\w*|hay|tienen|teneis|tiene|incluye\\w*|viene\\w*|aparece\\w*|esta disponible)|(?:todavia|aun) no (?:la|lo|esta|existe|hay)|falta\\w*|por ning(?:un|una) (?:lado|parte|sitio)',
      70,
    ),
    near(
      'pague|compre|compramos|contrate|contratamos|contratado',
      '(?:por|porque)\\b.{0,60}\\b(?:y )?(?:no (?:se puede|la|lo|hay|existe|viene|esta)|todavia no|aun no|resulta que)',
      40,
    ),
    said(
      'no (?:nos |me )?(?:es util|aporta)|no existe|en ning(?:un|una) (?:lado|parte|sitio)|por ning(?:un|una) (?:lado|parte|sitio)',
    ),
  ],
  thanks: [
    /\bgracias\b(?! (?:de antemano|por adelantado|anticipadas))|\bagradec(?:id|em|i|imiento)\w*\b|\bagradezco\b|\b(?:ya|todo) (?:me )?(?:funciona|esta (?:resuelto|solucionado|bien|listo|arreglado)|quedo|resuelto|solucionado|arreglado|en orden|va bien)\b|\b(?:solucionado|resuelto|arreglado)\b/,
  ],
};
