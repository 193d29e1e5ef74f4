import { near, said, together, without } from './es-pt-patterns';
import {
  ACCOUNT,
  AGAIN,
  CARD,
  DOCUMENT,
  LAPSED,
  MONTHLY,
  NOT,
  PERSON,
  TIER,
  WANT,
} from './es-words';
import type { Phrases } from './phrases';

const CANCEL_INFINITIVE = `cancelar(?:me|nos|la|lo|las|los|mela|melo|le)?|canselar|cancelacion|anular(?:la|lo|me)?|rescindir(?:lo|la)?|dar(?:me|nos|la|lo|le)? de baja|darse de baja|desuscribir(?:me|nos|se)?|desapuntar(?:me|nos)|desafiliar(?:me|nos)|prescindir`;
/** What else may be cancelled: a charge, a cancellation, one of two. */
const OTHER_OBJECT = String.raw`(?!(?: (?:el|ese|este|los|la|las|esa|esta|dicho|mi|un|una|de))* (?:cargos?|cobros?|pagos?|transaccion|cancelacion|baja|solicitud|pedido|cita|reunion|otra|otro|segunda|extra|compra|tarjetas?|cartao|visa|de las dos)\b)(?! una?\b)`;
const NOT_MEANT = String.raw`(?<!\b(?:antes de|se eu|se nos|no se si|no sabemos si|dudo si|pensando si|si|olvid\w*(?: de)?|pensaba|iba a|ibamos a|acabo de|despues de|tras|luego de|sin|al|intencion de|por no|antes de poder|de haber|tener que) )(?<!\b(?:no|nunca|jamas|tampoco|todavia no|aun no) (?:me |nos |lo |la )?(?:quiero|queremos|deseo|deseamos|pienso|pretendo|voy a|vamos a|hace falta|necesito|pedi|pido)(?: ya)? )`;
const CLOSE =
  'terminar|finalizar|cerrar|eliminar|borrar|desactivar|detener|parar|suspender|interrumpir|acabar|concluir|dejar|cesar|terminen|finalicen|finalice|cierren|cierre|cerrad|cierra|eliminen|elimine|eliminad|elimina|borren|borre|borrad|borra|desactiven|desactive|desactivad|detengan|detenga|paren|pare|parad|suspendan|suspenda|interrumpan|cesen|quiten|quitar|desactiva';

/** What Spanish messages want of a subscription, a card, a document. */
export const spanishWishes: Phrases['intents'] = {
  cancel: [
    /\b(?:terminar|acabar) con (?:esto|eso|todo|ustedes|vosotros)\b|\bno (?:le |les )?(?:veo|tiene|encuentro|hay) (?:mucho |ningun )?sentido\b.{0,20}\b(?:seguir|pag\w*|mantener\w*)\b|\b(?:cierro|cerramos|cerraremos|vamos a cerrar|voy a cerrar) (?:el|la|mi|nuestro|nuestra) (?:negocio|empresa|estudio|tienda|local|oficina)\b|\bno sig(?:an|ais) (?:cobr|factur)\w*\b/,
    new RegExp(String.raw`${NOT}${NOT_MEANT}\b(?:${CANCEL_INFINITIVE})\b${OTHER_OBJECT}`),
    new RegExp(
      String.raw`${NOT}\b(?:cancel(?:a|en|ad|ame|eme|enme|enos|adme|enmela|enla|adla|alo|enlo)|anul(?:a|en|ad|enme|adme|enla)|dad?(?:me|nos)? de baja|den(?:me|nos|la|lo)? de baja|deis de baja|dan de baja|dais de baja|dar de baja)\b${OTHER_OBJECT}`,
    ),
    new RegExp(
      String.raw`${NOT}\b(?:cancele|anule)(?:n)? (?:(?:ya|por favor|inmediatamente) )?(?:mi|nuestra|nuestro|la|el|esta) (?:${ACCOUNT}|renovacion)\b(?!.{0,50}\b(?:pero|y (?:me|nos|aun|sin|hoy|ahora|sigu\w+)|hace|ayer|pasad[oa]|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|sin querer|por error)\b)`,
    ),
    new RegExp(
      String.raw`${NOT}${NOT_MEANT}\b(?:${CLOSE})(?:me|nos|la)? (?:ya )?(?:con )?(?:(?:mi|mis|la|el|los|las|nuestra|nuestro|esta|este|sus?|vuestr[oa]|de (?:usar|utilizar|pagar)|definitivamente|todos?|todas?) ){0,3}(?:${ACCOUNT}|cobros|pagos automaticos|renovacion(?: automatica)?|cargos automaticos|pagar)\b`,
    ),
    /\bno (?:quiero|queremos|deseo|deseamos|voy a|vamos a|pienso|pensamos|pretendo|pretendemos|(?:tengo|tenemos) (?:pensado|intencion de)|me interesa|nos interesa) (?:\w+ ){0,2}?(?:continuar|renovar|seguir|usar|utilizar|mantener|prolongar)\w*\b/,
    /\b(?:ya no|no) (?:nos |me |lo |la |os |les )?(?:hara|hace|va a hacer) falta\b|\bno (?:me|nos|lo|la|se) renuev\w+\b|\b(?:que|para que) no se renueve\b/,
    without(
      'tarjeta|visa|mastercard|amex|correo|email|banco|iban|telefono|direccion|ni siquiera',
      /\bya no (?:lo |la |los |nos |me )?(?:necesit|us[oa]|quier|querem|utiliz|interes)\w*\b/,
    ),
    /\bno (?:me|nos) (?:cobren|cobreis|cobres|cobre|carguen|vuelvan a cobrar|facturen)\b(?! (?:el |por )?(?:iva|impuestos?|comision|gastos|dos|doble|de mas))|\b(?:dej(?:ar|en|ad|es|eis)|par(?:ar|en|ad)) de (?:cobr|carg|factur|descont|debit)\w*\b/,
    near(
      'solicit\\w*|tramit\\w*|proces\\w*|pid[oe]|pedimos|gestion\\w*|formaliz\\w*|efectu\\w*|hagan efectiva|proceder con|quiero|queremos|deseo|necesito|confirm\\w*',
      '(?:la|mi|nuestra) (?:baja|cancelacion)(?! que)|baja (?:definitiva|voluntaria|del servicio|de la (?:cuenta|suscripcion))',
      25,
    ),
    /^\W*(?:(?:solicitud de )?(?:baja|cancelacion)|cancelar)\b(?! de (?:la )?(?:cancelacion|baja))|\b(?:boton|opcion|enlace|link|proceso|procedimiento|formulario|tramite) (?:de|para|para la) (?:baja|cancelar|cancelacion|la baja|darme de baja)\b|\bcancelacion (?:de|del) (?:mi|la|el|nuestr[oa]|plan|servicio|cuenta|suscripcion)\b/,
    /\bdar por (?:terminad|finalizad|concluid)[oa]\b|\bponer fin\b|\bproyecto\b.{0,12}\b(?:acabo|termino|ha terminado|finalizo)\b|\bsalirme\b|\bborrarme\b|\bdesuscrib(?:an|eme|anme|irme)\b|\bdeshacer(?:me|nos) de (?:la|el|esta|mi) (?:suscripcion|plan)\b/,
    /\b(?:cambi\w+|ir\w*|vamos|pasar\w*|pasamos|mudamos) (?:de|a|con) (?:otr[oa] )?(?:proveedor|herramienta|competencia|empresa|plataforma)\b/,
  ],
  resume: [
    near(
      'deshac\\w*|deshag\\w*|anul\\w*|revert\\w*|reviert\\w*|retir\\w*|revoc\\w*|revoq\\w*|cancel(?:ar|en|e|ad)|olvid(?:en|ad|a|e|ense|aros|ar)|ignor\\w*|descart\\w*|desestim\\w*|omitan|caso omiso|sin efecto|no (?:tengan|tengais|tenga) en cuenta|echar atras|marcha atras|parar|paren|detener|detengan|quit(?:ar|en|ad)',
      'cancelacion|(?:la|mi|nuestra|esa|de) baja',
      40,
    ),
    said(
      'reactiv(?:ar|en|e|ad|arla|arlo|arme|enme)|reanud\\w*|despaus\\w*|descancel\\w*|re-?activ(?:ar|en)',
    ),
    near('quitar?|quiten|levantar|levanten|sacar|saquen|terminar|finalizar|acabar', 'pausa', 20),
    near('pausad[oa]|en pausa', 'activ\\w*|seguir|volver|retom\\w*|continu\\w*|reanud\\w*', 70),
    said('retom(?:ar|en|amos|arla|arlo|emos)'),
    together(
      'cancele|cancelamos|cancelad[oa]|cancelaron|di de baja|dimos de baja|baja|pulse|puls\\w+|clic|click|toque|le di|di|hice',
      'sin querer|por error|por equivocacion|por accidente|accidentalmente|sin darme cuenta|por despiste|equivocadamente',
      35,
    ),
    /\b(?:boton|opcion) (?:equivocad[oa]|que no era)\b|\b(?:todavia|aun) (?:lo|la|los) (?:necesit|us|quier)\w+\b|\bme equivoque\b.{0,30}\b(?:boton|cancel\w*|pulsar)/,
    without(
      'quiero (?:cancelar|la baja|darme de baja)|queremos (?:cancelar|la baja)|cancelenla|reembols\\w*',
      /\bcambi(?:e|ado|amos|ando) de (?:idea|opinion|parecer)\b|\b(?:pensado|pense|pensandolo|pensamos|pensarlo) (?:mejor|bien)\b|\blo (?:he|hemos) (?:pensado|reconsiderado)\b|\bme (?:arrepenti|arrepiento|he arrepentido) de (?:la baja|cancelar|haber(?:lo|la)? cancelado|la cancelacion)\b/,
    ),
    new RegExp(
      String.raw`${NOT}(?<!\bno )\b(?:quiero|kiero|queremos|quisiera|deseo|deseamos|prefiero|preferimos|gustaria|decidi\w*|hemos decidido) (?:\w+ )?(?:seguir|continuar|quedarme|quedarnos|permanecer)\b(?!.{0,30}\b(?:compra|pago|pedido|registro|alta|donde)\b)`,
    ),
    new RegExp(
      String.raw`(?<!\bno (?:quiero|queremos|deseo|deseamos|me interesa) )\b(?:mantener|conservar|seguir con|continuar con) (?:activ[oa] )?(?:mi|la|el|nuestra|nuestro) (?:${ACCOUNT})\b(?!.{0,60}\b(?:usuarios?|licencias?|tarjeta|cambi\w*|anual y|cancelar)\b)`,
    ),
    /\b(?:al final|finalmente|de momento|mejor)\b.{0,20}\b(?:seguimos|sigo|continu\w*|me quedo|nos quedamos)\b|\b(?:nos quedamos|me quedo)\b(?! (?:sin|a medias|con la duda|colgad\w*|pillad\w*))/,
    /\bque (?:siga|continue|se mantenga|quede) (?:activ[oa]|funcionando|como|con|vigente|en marcha|todo)\b|\bque (?:siga|continue|no se cancele)\b(?=\W*$)|\bque no se (?:cancele|termine|acabe)\b|\b(?:dej|mant)\w*(?:la|lo|me|nos) (?:\w+ )?activ[oa]\b|\bdej(?:ar|en|ad|e|a)(?:la|lo)? (?:todo )?como estaba\b/,
    /\bno (?:me |nos |lo |la )?(?:cancel|anul)(?:e|en|es|eis|ad)(?:la|lo)?\b(?! (?:el|ese|este) (?:cargo|pago|cobro))|\bno (?:quiero|queremos|deseo|deseamos) (?:ya |que se )?(?:cancel(?:ar|e|en)|termine|acabe)\b|\bno (?:quiero|queremos) (?:perder (?:mi|la|el|nuestra) (?:suscripcion|plan|cuenta)|darme de baja)\b/,
  ],
  restart: [
    /\bvolver (?:a|con) (?:\w+ ){0,2}?(?:suscrib\w*|contratar\w*|vosotros|ustedes|usar\w*|utilizar\w*|ser (?:cliente|usuario)s?|tener\w*|trabajar|abonar\w*|activar\w*|empezar|dar\w* de alta|comprar\w*|la plataforma|el servicio)\b/,
    new RegExp(
      String.raw`\b(?:${WANT}|puedo|podemos|como|podria) (?:\w+ )?(?:volver|regresar|retornar)\b(?! (?:atras|a (?!ser|suscrib|contrat|usar|utilizar|tener)|al? (?:plan|${TIER})))`,
    ),
    together(
      'suscribir(?:me|nos)|suscripcion|contratar(?:lo|la|los)?|dar(?:me|nos) de alta|comprar(?:lo|la)?|activar(?:la|lo|me)?|tener(?:la|lo)?|usar(?:la|lo|los)?|empezar|comenzar|abrir(?: cuenta)?|ser cliente|apuntar(?:me|nos)|adquirir(?:lo)?',
      AGAIN,
      20,
    ),
    near(
      'recuper\\w*|retom\\w*|reabr\\w*|reactiv\\w*|renovar|restablec\\w*|activar',
      `antigu[oa]|viej[oa]|anterior|que (?:deje|dejamos|tenia|teniamos|cancele|cancelamos|${LAPSED})|${LAPSED}|hace (?:un|una|dos|tres|\\d+|unos|varios|algunos) (?:ano|mes|meses|anos|semanas|tiempo)`,
      50,
    ),
    near(
      `(?:${LAPSED}|deje|dejamos|cancele|cancelamos)`,
      'reactiv\\w*|recuper\\w*|retom\\w*|volver|regresar|como (?:la|lo) (?:activo|renuevo|recupero)',
      80,
    ),
    /\b(?:nueva suscripcion|(?:era|eramos|fui|fuimos|ex|antiguos?|ya he sido|habia sido) clientes?|cliente(?:s)? (?:vuestro |suyo )?hasta)\b/,
    said('resuscrib\\w*|re-?suscrib\\w*'),
  ],
  update_card: [
    together(
      'actualiz(?:ar|o|arla|amos|arlos)|actualizacion|cambi(?:ar|o|amos|arla|en|arlo|e)|reemplaz\\w*|sustitu\\w*|anad(?:ir|o|imos|irla)|agreg(?:ar|o|arla|amos)|pon(?:er|go|emos|gan|erla|gais)|introduc(?:ir|irla)|introduzco|modific(?:ar|o|amos|arlo)|registr(?:ar|o|arla)|met(?:er|o|emos|erla)|quitar|eliminar|borrar|usar|utilizar|vincular|asociar|dar(?:les|os) (?:la|el)|carg(?:ar|o) (?:la|mi|otra|una)',
      CARD,
      30,
    ),
    /\b(?:nueva|otra|distinta|diferente) tarjeta\b|\btarjetas? (?:\w+ ){0,2}(?:nuevas?|caduc\w*|venc\w*|expir\w*|de reemplazo|distinta|diferente)\b|\btarjeta\b.{0,45}\b(?:caduc\w*|venc\w*|expir\w*|nueva)\b/,
    new RegExp(
      String.raw`\bpag(?:ar|o|amos|aros)(?:les)? (?:con|por|mediante|desde) (?:la|el|mi|una|otra|otro|nuestra|mi otra) ?(?:\w+ )?(?:${CARD}|cuenta)\b|\bpag(?:ar|o) con (?:paypal|visa|mastercard|bizum|google pay|apple pay)\b`,
    ),
    /\btarjeta (?:guardada|registrada|asociada|vinculada|que (?:tienen|teneis|hay|figura|consta|esta))\b|\bponer (?:la|otra|una) (?:del|de|tarjeta)\b|\btarjeta de (?:la |mi )?empresa\b|\b(?:perdi|robaron|bloquearon|cambiaron|renovaron)\b.{0,20}\btarjeta\b.{0,60}\b(?:otra|nuev[oa]|datos|numero)\b/,
    /\b(?:otra|nuev[oa]|distint[oa]|diferente) (?:forma|metodo|medio) de pago\b|\b(?:aceptan|aceptais) (?:paypal|amex|tarjetas?|transferencia)/,
  ],
  change_plan: [
    /\b(?:opcion(?:es)?|plan(?:es)?|version|algo|alternativas?) (?:\w+ )?mas (?:economic|barat|pequen|sencill|basic|complet)\w*|\bactiv\w+ (?:la |el )?(?:facturacion|pago|cobro) (?:anual|mensual|trimestral)\b|\b(?:me|nos) (?:queda|viene|resulta) (?:muy |demasiado )?(?:grande|pequeno|corto)\b/,
    new RegExp(
      String.raw`(?<!\b(?:al|por|tras|despues de) )\b(?:cambiar(?:me|nos|lo|la)?|pasar(?:me|nos|la|lo)?|subir(?:me|nos)?|bajar(?:me|nos)?|mejorar|actualizar(?:me)?|ascender|migrar|mover(?:me|nos)?|degradar|ampliar|reducir|volver|cambio) (?:\w+ ){0,5}?(?:${TIER})\b(?!.{0,12}\b(?:tarjeta|factura)\b)`,
    ),
    new RegExp(
      String.raw`\b(?:como|puedo|podemos|quiero que me) (?:me )?(?:cambio|paso|pasamos|bajo|subo|cambien|pasen|bajen|suban|cambiamos) (?:\w+ ){0,3}?(?:${TIER})\b|\b(?:pasen|pasadme|cambienme|cambiadme|bajenme|subanme|bajadme|subidme|pasenme|muevanme) (?:\w+ ){0,3}?(?:${TIER})\b`,
    ),
    new RegExp(
      String.raw`\b(?:pag(?:ar|o|ando)|facturacion|factur\w+|cobr\w+) (?:\w+ )?(?:${MONTHLY})\b.{0,30}\b(?:en vez|en lugar|puede|posible|ahorr\w*|y no|se hace)\b|\bpasar?(?:me|nos)? (?:\w+ ){0,3}(?:${MONTHLY})\b|\bpagar (?:\w+ ){0,2}?(?:anual(?:mente)?|por ano|al ano|mensualmente|todo el ano)\b|\bde (?:mensual a anual|anual a mensual)\b`,
    ),
    without(
      'cuanto|cuesta|costaria|coste|precio|cobran|cobrais|pago|pagamos',
      near(
        'anad(?:ir|an|id|e|enos|imos)|quit(?:ar|en|ad|a|e|enme)|agreg(?:ar|uen|ue|ad)|reduc(?:ir|id)|reduzcan|aument(?:ar|en)|elimin(?:ar|en|ad|e)|sum(?:ar|en)|sac(?:ar)|saquen|baj(?:ar|en) (?:a|de)|subir a|ampliar a|comprar',
        'licencias?|usuari[oa]s?|puestos?|asientos?|miembros?|seats?|plazas?',
        20,
      ),
    ),
    said(
      'upgrade|downgrade|upgradear|downgradear|cambio de plan|plan (?:mas )?(?:barato|economico|pequeno|grande|superior|inferior)',
    ),
  ],
  seats: [
    together(
      'quit(?:o|amos)|sac(?:o|amos)|agreg(?:o|amos|ar)|met(?:o|emos|er)|anad(?:o|imos|ir)|sum(?:o|amos|ar)|incorpor\\w+',
      '(?:alguien|personas?|gente|otra persona|companer[oa]s?)\\b.{0,50}\\b(?:descuent\\w*|descont\\w*|cobr\\w*|pag\\w*|cuota|cuanto|precio|cuest\\w*)',
      15,
    ),
    near('invit\\w*', 'cuentan|cuenta|factur\\w*|cobr\\w*|pag\\w*|cuest\\w*|carg\\w*', 60),
    without(
      'persona de contacto|equipo de (?:soporte|atencion|ayuda|facturacion|desarrollo)|alguna persona',
      together(
        PERSON,
        'pag(?:ar|o|a|amos|ando|an|o)|cobr(?:an|ais|ar|aron|en|a|ado|aria|aran)|cuesta|cuestan|costaria|cuanto|costo|coste|factur(?:an|ais|a|ar|aron|acion)|precio|vale|cuentan|incluye|incluyen|incluid[oa]s?|factura',
        45,
      ),
    ),
    said('por (?:usuario|persona|asiento|puesto|cabeza|miembro)|licencias|asientos'),
    /\bsomos (?:\w+ ){1,3}(?:pero|y|en|que|usuarios|personas)\b/,
    near('cuant[oa]s', 'usuarios|personas|puestos|miembros|companeros|licencias|seats', 20),
  ],
  tax_number: [
    said(
      'nif|cif|rfc|rut|ruc|cuit|cuil|nit|vat|numero (?:de )?(?:iva|identificacion fiscal|vat)|iva intracomunitario|nro de iva|n\\.? ?iva|numero fiscal|(?:id|identificacion|identificador|domicilio|direccion|nombre|datos|informacion|regimen|constancia) (?:de situacion )?fisca(?:l|les)|datos de (?:facturacion|factura|la factura|mi empresa|la empresa)|razon social|direccion de facturacion|email de facturacion|correo de facturacion|exent[oa]s? de iva|inversion del sujeto pasivo',
    ),
    near(
      'anad\\w*|agreg\\w*|inclu\\w*|pon\\w*|cambi\\w*|corrij\\w*|correg\\w*|modific\\w*|actualiz\\w*|aparez\\w*|sal(?:ga|ir)|figur\\w*|mal escrit\\w*|equivocad\\w*|incorrect\\w*',
      'nombre (?:de|del) (?:la |mi |nuestra )?(?:empresa|sociedad|compania|titular)|nombre fiscal|orden de compra|numero de (?:orden|pedido)|a nombre de (?:la|mi|nuestra|otra)',
      60,
    ),
    together(
      'nueva direccion|nuestra direccion|direccion|a nombre de (?:la|mi|nuestra)',
      DOCUMENT,
      50,
    ),
    /\b(?:empresa|nos|oficina|hemos)\b.{0,12}\b(?:mudado|mudamos|trasladado)\b|\biva\b.{0,30}\b(?:numero|registrad[oa]|exent\w*)\b/,
  ],
  invoice_or_receipt: [
    together(
      'necesit\\w*|nesesit\\w*|precis\\w*|envi\\w*|mand\\w*|pas(?:an|ais|ar|as|arme|en|ad|ame|enme|arnos|a)|remit\\w*|llegar|descarg\\w*|baj(?:ar|o|arme)|quier\\w*|quisiera|querria|donde|encontr\\w*|encuentr\\w*|pod(?:eis|rian|ria|riais|emos)|pued\\w*|solicit\\w*|requer\\w*|requier\\w*|facilit\\w*|proporcion\\w*|d(?:ar|en|an|ais|arme|enme)|emit\\w*|expid\\w*|gener(?:ar|en|o)|obten\\w*|obtengo|consegu\\w*|consig\\w*|ver|veo|consult\\w*|falta\\w*|copia|reenv\\w*|imprim\\w*|hace falta|compart\\w*|pide|piden|exige|accedo|acceder|tener|saco|sacar',
      DOCUMENT,
      50,
    ),
    together(
      'no (?:me |nos )?(?:ha |han |he |hemos )?(?:lleg\\w*|aparec\\w*|recib\\w*|tengo|tenemos|sale|salen|veo|encuentr\\w*|enviad[oa]|mandad[oa]|enviaron|mandaron|dieron)',
      DOCUMENT,
      30,
    ),
    new RegExp(
      String.raw`^(?:la |mi |una )?(?:${DOCUMENT}) (?:de|del|para)\b|\b(?:${DOCUMENT})\b.{0,30}\b(?:por favor|porfa\w*|contabilidad|contador\w*|gestor\w*|hacienda)\b|\b(?:justificante|comprobante|historial de (?:pagos|facturacion|facturas))s?\b`,
    ),
  ],
};
