import type { Phrases } from './phrases';

export const spanish: Phrases = {
  intents: {
    cancel: [
      /\bdar por (?:terminad|finalizad|concluid)[oa]\b/,
      /\bya no (?:nos |me |lo |la )?(?:hara|hace|va a hacer) falta\b|\bno (?:me|nos|lo|la) renuev\w+\b|\bproyecto\b.{0,12}\b(?:acabo|termino|ha terminado|finalizo)\b/,
      /\b(?:paren|pare|parad|parar|detengan|detener|suspendan|quiten|eliminen|finalicen|terminen|cierren|cerrad|cesen)\b.{0,25}\b(?:suscripcion|plan|servicio|cobros?|cuenta|contrato)\b|\bdeis de baja\b|\bde baja\b(?=.{0,20}\b(?:suscripcion|plan|servicio|cuenta))/,
      /\b(?:cancelar|anular|dar(?:me|nos)? de baja|darse de baja|terminar|rescindir|cerrar|desactivar)\b/,
      /\b(?:cancel(?:a|e|en|ad|ame|enme|enos)|anul(?:a|e|en|ad)|cancelacion|dad?me de baja|denme de baja|la baja)\b/,
      /\bno (?:quiero|queremos|deseo|deseamos|voy a) (?:\w+ )?(?:continuar|renovar|seguir)\b|\bno me (?:cobren|cobreis|cobres)\b/,
      /\bdar de baja\b|\bno (?:vamos|voy) a (?:usar|seguir|renovar)\w*\b|\bborrar (?:mi|la|nuestra) cuenta\b|\bdej(?:ar|en|ad) de cobr\w*/,
      /\bden(?:me|nos)? de baja\b|\bya no (?:necesit|us|quer|utiliz)\w*\b|\bponer fin\b|\bfinalizar (?:mi|la|el|nuestra)\b|\bterminar (?:con )?(?:mi|la|el|nuestra)\b/,
    ],
    resume: [
      /\bno (?:me |nos |lo |la )?(?:cancel|anul)(?:e|en|es|eis|ad)\b|\b(?:pensado|pense) mejor\b|\blo he pensado\b/,
      /\bboton equivocado\b|\b(?:todavia|aun) (?:lo|la|los) (?:necesit|us|quier)\w+\b|\bme equivoque\b.{0,30}\b(?:boton|cancel|pulsar)/,
      /\bque (?:siga|continue|se mantenga|no se cancele)\b|\b(?:deshacer|anular|retirar|revertir) (?:la|mi|esa) (?:cancelacion|baja)\b|\bnos quedamos\b|\bme quedo\b|\bal final\b.{0,20}\b(?:seguimos|sigo|continu\w*)\b/,
      /\bno (?:quiero|queremos|deseo) (?:ya )?cancelar\b|\b(?:reactivar|reanudar|deshacer|revertir|retirar)\b.{0,30}\b(?:suscripcion|plan|cuenta|cancelacion|baja)?/,
      /\b(?:cambi(?:e|ado|amos) de (?:idea|opinion))\b|\bcancel(?:e|ado|amos) (?:\w+ ){0,2}por error\b|\b(?:mantener|conservar|seguir con|continuar con) (?:mi|la|nuestra) (?:suscripcion|plan|cuenta)\b/,
    ],
    restart: [
      /\bvolver (?:a|con)\b.{0,30}\b(?:suscrib\w*|contratar|plan|vosotros|ustedes|usar\w*|el servicio)\b|\b(?:suscribirme|suscribirnos|contratar|darme de alta) (?:de nuevo|otra vez|nuevamente)\b|\bquiero volver\b/,
      /\b(?:empezar|comenzar) de nuevo\b|\bnueva suscripcion\b|\bera cliente\b|\bregresar\b/,
    ],
    refund: [
      /\b(?:abon\w+|ingres\w+|envi\w+) de vuelta\b|\bde vuelta\b.{0,20}\b(?:pago|importe|dinero)\b|\bretorn\w+ (?:el|mi) (?:pago|dinero|importe)\b/,
      /\b(?:anul\w*|cancel\w*|revert\w*) (?:el|ese|este|los|la|esa|dicho) (?:cargo|cobro|pago|transaccion)\b|\bdevuel\w+\b|\brecuperar (?:mi|el|nuestro) dinero\b/,
      /\b(?:reembols\w*|devolucion|devolv\w*|devuelv\w*|devuelt\w*|reintegr\w*)\b|\b(?:mi|nuestro|el) dinero de vuelta\b/,
    ],
    charged_twice: [
      /\bdos (?:movimientos|apuntes|lineas|cargos) (?:identicos|iguales|identicas)\b|\b(?:movimientos|cargos|cobros) (?:identicos|iguales)\b|\bpor que tres\b|\bped[ií] (?:una )?sola vez\b|\buna sola vez\b/,
      /\b(?:cobr\w*|carg\w*|factur\w*|pag\w*)\b.{0,40}\b(?:tres|cuatro|3|4) veces\b|\b(?:dos|tres|cuatro|varias|2|3) veces\b.{0,60}\b(?:extracto|cuenta|importe|tarjeta|pedido|mism[oa])\b|\b(?:extracto|cuenta|banco|tarjeta)\b.{0,60}\b(?:dos|tres|cuatro|varias|2|3) veces\b|\b(?:tres|cuatro|varios) (?:cobros|cargos|pagos)\b/,
      /\b(?:cobr\w*|carg\w*|factur\w*|pag\w*)\b.{0,40}\b(?:dos veces|doble|por duplicado|2 veces|duplicad\w*|varias veces)\b/,
      /\b(?:doble|duplicad[oa]s?|dos|segund[oa]|varios|ambos|ambas)\b.{0,20}\b(?:cobros?|cargos?|pagos?|suscripcion(?:es)?|facturas?|planes|cuentas?)\b|\b(?:cobros?|cargos?|pagos?|suscripcion(?:es)?)\b.{0,15}\b(?:dobles?|duplicad[oa]s?|repetid[oa]s?)\b/,
      /\bsolo (?:necesito|quiero|necesitamos|tengo|compre|queremos) (?:un|uno|una)\b/,
      /\b(?:por duplicado|duplicad[oa]s?|repetid[oa]s?|dos veces|identic[oa]s)\b(?=.*(?:cobr|carg|factur|pag|suscri|tarjeta|euro|€))|\bmism[oa] (?:importe|cantidad|cargo)\b.{0,30}\b(?:dos|otra vez|dia)\b|\bpor error\b.{0,30}\bdos\b/,
    ],
    unknown_charge: [
      /\bnunca (?:he |hemos )?(?:usado|utilizado|visitado|entrado|tenido)\b.{0,30}\b(?:su|vuestra|pagina|web|cuenta|servicio)\b/,
      /\bno se quien(?:es)?\b|\bquienes son\b|\bninguno de (?:los dos|nosotros)\b.{0,30}\b(?:cuenta|compr\w*|contrat\w*)\b/,
      /\bno (?:reconozco|reconocemos|conozco|se que es|autoric\w*|he autorizado|recuerdo)\b|\bsin (?:mi |nuestra )?autorizacion\b|\bno autorizad[oa]\b|\b(?:fraude|robad[oa]|estafa)\b/,
      /\b(?:cargo|cobro|pago) (?:desconocido|extrano|sospechoso)\b/,
      /\bno (?:lo |la )?(?:he hecho|hice|realice|he realizado|es mi[oa])\b|\byo no (?:he|hice)\b|\bno se de que\b/,
      /\bnunca (?:me suscribi|contrate|compre|he contratado|he comprado|autorice)\b/,
    ],
    charged_after_cancel: [
      /\b(?:despues de|tras|aunque|desde que|a pesar de)\b.{0,40}\b(?:cancel\w*|baja|anul\w*)\b.{0,60}\b(?:cobr|carg|factur|pag)\w*/,
      /\b(?:cobr|carg|factur)\w*\b.{0,60}\b(?:despues de|tras|aunque|a pesar de)\b.{0,40}\b(?:cancel|baja|anul)\w*/,
      /\b(?:cancele|cancelamos|(?:he|hemos|habia) cancelado|di de baja|me di de baja|anule)\b.{0,60}\b(?:pero|y|aun|sigue\w*|todavia)\b.{0,40}\b(?:cobr|carg|factur)\w*|\bsig(?:ue|uen|ueis) (?:cobr|carg|factur)\w*/,
    ],
    payment_failing: [
      /\b(?:pagar|abonar)\b.{0,20}\bfactura\b|\brecargu?e\b.{0,15}\btarjeta\b|\bpor transferencia\b/,
      /\b(?:desbloque\w*|reactiv\w*)\b.{0,20}\b(?:acceso|cuenta)\b|\bya hay (?:saldo|fondos|dinero)\b|\b(?:lo|importe|saldo) (?:que esta )?pendiente\b/,
      /\b(?:pago|cobro|tarjeta|cargo|renovacion|transaccion)\b.{0,40}\b(?:fall\w*|rechaz\w*|deneg\w*|declin\w*|no (?:se )?(?:pas\w*|proces\w*|funcion\w*|complet\w*|acept\w*|ha pasado)|incomplet[oa]|pendiente)\b/,
      /\b(?:rechaz\w*|fall\w*|deneg\w*)\b.{0,30}\b(?:pago|tarjeta|cobro|cargo)\b|\b(?:vencid[oa]|impagad[oa]|impago|atrasad[oa]|fondos insuficientes|sin (?:saldo|fondos))\b/,
      /\b(?:como|donde) (?:puedo |podemos )?pag(?:ar|o|amos)\b/,
      /\bno se (?:pudo|ha podido|puede) (?:cobrar|procesar|realizar|completar)\b|\bpagar (?:otra vez|de nuevo)\b|\b(?:sigue|aparece)\b.{0,20}\b(?:pendiente|impagad[oa]|sin pagar)\b/,
      /\bbanco\b.{0,30}\b(?:pide|exige|requiere|solicita)\b|\b(?:confirmar|autorizar|verificar|validar)\b.{0,15}\b(?:pago|cargo|compra|cobro)\b|\benlace de pago\b/,
    ],
    finish_checkout: [
      /\b(?:en |a )?mitad del? (?:pago|compra)\b|\b(?:terminar|completar|finalizar) (?:el|mi|la) (?:registro|inscripcion|alta)\b|\bpagina de pago\b/,
      /\b(?:enlace|link|pagina de pago|checkout|compra|pedido)\b.{0,40}\b(?:caduc\w*|expir\w*|no (?:se )?(?:complet|termin)\w*|colg\w*)\b|\b(?:intent(?:e|aba|amos|ado)|trat(?:e|aba))\b.{0,20}\b(?:suscrib\w*|contratar|comprar|pagar)\b|\b(?:terminar|completar|finalizar) (?:la|el|mi) (?:compra|pago|suscripcion|pedido|alta)\b|\b(?:aun|todavia) quiero (?:suscrib|contrat|compr)\w*/,
    ],
    invoice_or_receipt: [
      /\b(?:necesit\w*|envi\w*|mand\w*|descarg\w*|quier\w*|quisiera|donde|encontr\w*|podeis|podrian|podria|pued\w*|solicit\w*|facilit\w*|copia|falta)\b.{0,50}\b(?:facturas?|recibos?|comprobantes?|justificantes?)\b|^(?:factura|recibo)s? (?:de|del|para)\b/,
      /\bhace falta\b.{0,20}\b(?:factura|recibo)s?\b|\b(?:factura|recibo)s?\b.{0,30}\b(?:por favor|contabilidad|gestor\w*)\b/,
      /\b(?:justificante|comprobante)s?\b|\bfactura\b.{0,20}\bpdf\b/,
    ],
    tax_number: [
      /\b(?:nueva|nuestra) direccion\b.{0,40}\bfacturas?\b|\b(?:empresa|nos|oficina)\b.{0,12}\b(?:mudado|mudamos|trasladado)\b/,
      /\b(?:nif|cif|iva|rfc|rut|numero fiscal|identificacion fiscal|datos fiscales|datos de facturacion|razon social|direccion de facturacion)\b/,
    ],
    update_card: [
      /\btarjeta (?:guardada|registrada|que (?:tienen|teneis|hay))\b|\bponer (?:la|otra|una) (?:del|de|tarjeta)\b/,
      /\bpagar con (?:la|mi|una|otra|nuestra) (?:\w+ )?tarjeta\b|\btarjeta de (?:la |mi )?empresa\b|\bforma de pago\b/,
      /\b(?:actualiz\w*|cambi\w*|reemplaz\w*|sustitu\w*|anad\w*|poner|introduc\w*|modific\w*|registr\w*)\b.{0,35}\b(?:tarjeta|metodo de pago|forma de pago|cuenta bancaria|datos de pago)\b|\b(?:nueva|otra) tarjeta\b|\btarjeta\b.{0,25}\b(?:caduc\w*|venc\w*|expir\w*|nueva)\b/,
    ],
    change_plan: [
      /\bpas(?:ar|arnos|arme) al? (?:pago |plan )?(?:anual|mensual)\b|\bpago anual\b.{0,30}\b(?:puede|posible)\b/,
      /\b(?:gustaria|quer\w*|quisier\w*|pued\w*|podemos|podria\w*|como)\b.{0,40}\b(?:pasar|bajar|subir|cambiar)\b.{0,40}\b(?:anual|mensual|plan|basico|pro|tarifa)\b/,
      /\b(?:quier\w*|quisiera|puedo|podemos|como|me gustaria|necesit\w*|queremos)\b.{0,40}\b(?:cambiar|pasar|subir|bajar|actualizar|mejorar)\b.{0,30}\b(?:plan|anual|mensual|pro|business|tarifa|basico)\b|\b(?:anadir|quitar|reducir|agregar|aumentar)\b.{0,20}\b(?:licencias?|usuarios?|puestos?|asientos?|miembros?)\b/,
      /\bpagar (?:anualmente|por ano|al ano|mensualmente)\b|\bpasar (?:me|nos)? ?al? (?:plan |anual|business|pro)\b/,
    ],
    seats: [
      /\binvit\w*\b.{0,60}\b(?:cuentan|cuenta|factur\w*|cobr\w*|pag\w*|cuest\w*)\b/,
      /\bpor persona\b|\b(?:pag\w*|cobr\w*|cuest\w*|cost\w*|factur\w*)\b.{0,40}\b(?:licencias?|usuarios?|puestos?|asientos?|personas|miembros|companeros)\b/,
      /\b(?:licencias?|asientos?|por usuario|puestos?)\b|\b(?:usuarios|miembros|companeros|empleados|personas|somos)\b.{0,40}\b(?:pag\w*|cobr\w*|cuest\w*|factur\w*|usa\w*|utiliz\w*)\b/,
    ],
    product_bug: [
      /\b(?:falla|fallan|fallando)\b.{0,30}\b(?:desde|siempre|cada vez|todo el)\b|\bno (?:me )?deja (?:subir|guardar|abrir|exportar|entrar)\b/,
      /\b(?:se queda|queda|sigue|esta) carg\w+\b|\bcargando (?:para siempre|sin parar|todo el rato)\b|\bno termina de cargar\b/,
      /\b(?:roto|rota|bug|fallo|fallos|error|caid[oa]|bloquead[oa] la app|inservible|inutilizable|se cuelga)\b|\bno (?:\w+ )?(?:funciona\w*|carga|abre|va|sirve)\b|\b(?:exporta\w*|importa\w*|aplicacion|app|api|informes?|sincroniza\w*|panel)\b.{0,40}\b(?:fall\w*|no \w+|error)\b|\b(?:sigue|sigo|todavia|aun)\b.{0,25}\b(?:gratis|gratuit[oa]|free|basico|limitad[oa])\b/,
      /\bno (?:se ha|me han|esta) (?:activad[oa]|desbloquead[oa]|disponible)\b|\bno puedo (?:abrir|usar|exportar|guardar|entrar|acceder)\b/,
      /\b(?:ha[n]? desaparecido|pantalla (?:blanca|negra)|se cierra|se bloquea)\b/,
      /\bno (?:puedo|podemos) (?:entrar|acceder|iniciar)\b/,
    ],
    feature_missing: [
      /\bpor ning(?:un|una) (?:lado|parte|sitio)\b|\ben ning(?:un|una) (?:lado|parte|sitio)\b|\bpagina de precios\b.{0,20}\b(?:pone|dice|lista|incluye)\b/,
      /\bno existe\b|\banunci\w+\b|\b(?:web|pagina|publicidad|comercial)\b.{0,25}\b(?:dice|decia|promete|prometia)\b/,
      /\b(?:prometid[oa]s?|prometist\w*|anunciad[oa]s?|prometieron)\b|\b(?:falta|faltan|no (?:tiene|hay|existe|incluye))\b.{0,30}\b(?:funcion\w*|integracion\w*|interfaz|caracteristica\w*)\b|\bno (?:nos |me )?(?:sirve|es util|aporta)\b/,
    ],
    unwanted_renewal: [
      /\bno (?:quiero|queria|deseo) (?:otro|un) ano\b|\bcreia que\b.{0,30}\b(?:terminado|acabado|vencido)\b/,
      /\bpor otro ano\b|\bun ano mas\b|\bnadie (?:me|nos) (?:aviso|avisaron|ha avisado)\b|\b(?:queria|queriamos|pensaba) (?:\w+ )?(?:cancelar|dar\w* de baja)\b|\bprueba\b.{0,60}\b(?:de pago|plan de pago|pagada)\b/,
      /\b(?:olvid\w*|se me paso)\b|\brenov\w*\b.{0,60}\b(?:sin|no (?:queria|quiero|sabia|avis\w*)|automatic\w*|sorpresa|aviso)\b|\b(?:sin|no (?:queria|sabia|recibi))\b.{0,40}\b(?:renov\w*|aviso)\b/,
      /\b(?:otro|segundo) ano\b|\bprueba\b.{0,40}\b(?:cobr|convirti|pas)\w*/,
    ],
    explain_amount: [
      /\b(?:por que|porque|a que se debe)\b.{0,80}(?:cobr|carg|factur|import|pag|precio|euros?|\d|[$€])|\b(?:que es|de que es|a que corresponde)\b.{0,30}\b(?:cargo|cobro|importe|pago|factura)\b|\b(?:mas (?:alto|alta|caro|cara|elevad[oa])|mayor|superior)\b.{0,25}\b(?:que|de lo)\b|\b(?:explic\w*|entiend\w*|aclar\w*|desglos\w*)\b.{0,40}\b(?:cargo|cobro|importe|factura|prorrateo)\b/,
      /\ben (?:vez|lugar) de (?:los |las )?\D{0,3}\d|\bque ha (?:pasado|cambiado)\b|\bha subido\b|\bcomo se calcul\w*\b/,
      /\bno (?:entiendo|entendemos|comprendo)\b|\bque significa\b|\bha (?:subido|aumentado)\b/,
    ],
    where_is_refund: [
      /\b(?:dinero|reembolso|devolucion)\b.{0,20}\ben camino\b|\bhasta (?:ahora|hoy) nada\b/,
      /\bcuanto (?:tiempo )?(?:tarda|demora|se demora|falta)\w*\b.{0,50}\b(?:reembolso|devolucion)\b|\bprometi\w*\b.{0,20}\b(?:reembolso|devolucion|devolver)\b/,
      /\bdonde\b.{0,25}\b(?:reembolso|devolucion|dinero)\b/,
      /\b(?:reembolso|devolucion)\b.{0,60}\b(?:no (?:ha llegado|he recibido|aparece|llega|lo veo|me ha|ha)|todavia no|aun no|cuando|pendiente|estado|sigo (?:sin|esperando))/,
      /\b(?:no he recibido|sigo sin|cuando (?:llega|recibo|me|recibire|tendre)|esperando|me (?:dijisteis|dijeron|prometieron)|prometisteis|dijisteis)\b.{0,50}\b(?:reembolso|devolucion|devolver|reembolsar)\b/,
    ],
    next_payment: [
      /\b(?:proxima|siguiente) (?:factura|cuota|renovacion)\b/,
      /\bcuando\b.{0,40}\b(?:proximo|siguiente|renueva|vence|cobr\w*|pago|toca)\b|\b(?:proximo|siguiente) (?:pago|cobro|cargo|factura)\b/,
      /\bque dia\b.{0,30}\b(?:cobr|pag|factur)\w*|\bfecha (?:de|del) (?:renovacion|proximo|cobro)\b/,
    ],
    thanks: [
      /\b(?:muchas )?gracias\b|\bagradec\w*\b|\bya (?:funciona|esta (?:resuelto|solucionado))\b/,
    ],
  },
  except: {
    thanks: [/\bagradeceria\b/],
    feature_missing: [
      /\b(?:facturas?|recibos?|boton|cancel\w*|baja)\b.{0,50}\bning(?:un|una)\b/,
      /\bpromet\w*\b.{0,20}\b(?:reembols|devol)|\b(?:reembols|devoluc)\w*\b.{0,30}\bpromet/,
    ],
    resume: [/\bno\b.{0,15}\b(?:siga|continu\w*|quedamos)\b/],
    cancel: [
      /\bno (?:me |nos |lo |la )?(?:cancel|anul)(?:e|en|es|eis|ad)\b/,
      /\b(?:anul\w*|cancel\w*) (?:el|ese|este|los|la|esa|dicho) (?:cargo|cobro|pago|transaccion)\b|\b(?:queria|queriamos|pensaba|iba a) (?:\w+ )?(?:cancelar|dar\w* de baja)\b|\b(?:deshacer|retirar|revertir|anular) (?:la|mi|esa) (?:cancelacion|baja)\b/,
      /\bno (?:quiero|queremos|deseo) (?:ya )?cancelar\b|\bolvid\w* (?:de )?(?:cancelar|dar)\b|\b(?:cancelar|anular) (?:una|uno|la (?:otra|segunda))\b|\b(?:terminar|finalizar|completar) (?:\w+ )?(?:compra|pago|pedido|registro|checkout)\b/,
    ],
    refund: [
      /\bno (?:quiero|queremos|necesito|pido|busco|solicito)\b[^,]{0,25}\b(?:reembols\w*|devoluc\w*|devuelv\w*|dinero)\b/,
      /\bno (?:quiero|necesito|pido) (?:un |el |ningun )?(?:reembolso|devolucion)\b|\bgracias por (?:el|la) (?:reembolso|devolucion)\b/,
    ],
    product_bug: [
      /\b(?:renovacion|cargo)\b/,
      /\b(?:fue|era|ha sido) (?:un )?error\b|\bpor error\b/,
      /\b(?:facturacion|factura|pago|tarjeta|cobro)s?\b/,
    ],
    payment_failing: [/\b(?:exporta|importa)\w*\b/],
    invoice_or_receipt: [/\bpor que\b|\bmas (?:alta|cara)\b/],
    charged_twice: [
      /\b(?:dos|tres|varias|2|3) veces (?:al|por (?:semana|mes|dia|ano)|mas)\b|\b(?:escrito|avise|avisado|intent\w*|llam\w*|pedi\w*)\b.{0,20}\b(?:dos|tres|varias) veces\b/,
      /\bdos (?:semanas|dias|meses|anos)\b|\bdos veces al\b/,
    ],
    unwanted_renewal: [/\bolvid\w*\b.{0,20}\b(?:contrasena|clave|que ya)\b/],
  },
  toCome:
    /\b(?:me|nos) (?:van|va|vais|vas) a (?:volver a )?(?:cobrar|cargar|facturar)\b|\b(?:cobrar|cargar|facturar)(?:a|an|eis)n?\b|\bno (?:me|nos) (?:cobr\w*|carg\w*)\b|\bsorpresas\b/,
  signs: {
    seats: [
      /\b(?:licencias?|asientos?|usuarios|miembros|companeros|colegas|empleados|nuestro equipo|todo el equipo|por usuario|somos (?:\w+))\b/,
    ],
    unauthorised: [
      /\bnunca (?:he |hemos )?(?:usado|utilizado|visitado) (?:su|vuestra)\b|\bninguno de (?:los dos|nosotros) tiene\b/,
      /\bno (?:autoric\w*|he autorizado|autorizad[oa])\b|\bsin (?:mi |nuestra )?autorizacion\b|\bfraude\b|\brobad[oa]\b|\bestafa\b|\bnunca (?:me suscribi|contrate|compre)\b/,
    ],
    access: [
      /\b(?:no (?:puedo|podemos|tengo|tenemos)) (?:\w+ )?(?:acce\w*|entrar|iniciar)\b|\b(?:bloquead[oa]|suspendid[oa]|desactivad[oa])\b|\b(?:sigue|sigo|todavia|aun)\b.{0,25}\b(?:gratis|gratuit[oa]|free|basico)\b|\bsin acceso\b/,
    ],
    paid: [/\b(?:ya )?(?:he|hemos) pagado\b|\bya (?:pague|pagamos)\b|\bpague\b/],
    cancelled: [
      /\b(?:suscripcion|plan|cuenta|contrato|membresia)\b.{0,15}\b(?:termino|finalizo|acabo|expiro|vencio)\b/,
      /\b(?:cancele|cancelamos|(?:he|hemos|habia) cancelado|me di de baja|di de baja|anule)\b/,
    ],
    charged: [
      /\b(?:sacaron|quitaron|descontaron|salieron|retiraron|han sacado|han quitado)\b/,
      /\b(?:cobr\w*|carg\w*|factur\w*)\b/,
    ],
    keep_newer: [
      /\b(?:mantener|dejar|conservar|quedarme con) (?:la|el) (?:nuev[oa]|segund[oa]|ultim[oa])\b|\bcancel\w* (?:la|el) (?:viej[oa]|antigu[oa]|primer[oa])\b/,
    ],
    never_worked: [/\bnunca (?:ha )?funcion\w*\b|\bdesde el (?:primer dia|principio)\b/],
    all_invoices: [
      /\btodas (?:las|mis|nuestras) (?:facturas|recibos)\b|\bfacturas (?:de|del) (?:ano|20\d\d|todo)\b/,
    ],
    renewed: [/\brenov\w*\b|\bprueba\b|\botro (?:ano|mes)\b/],
  },
  yes: /^(?:si|vale|de acuerdo|claro|adelante|ok|okay|perfecto|correcto|hazlo|hagalo|por favor)\b/,
  inert: [
    /\bignora\w*\b.{0,30}\b(?:anteriores|previas|reglas|instrucciones)\b|^\W*(?:sistema|system)\s*:|\b(?:asistente|bot|modelo|ia|agente)\b.{0,30}\b(?:debe|tiene que|debera)\b/,
  ],
  months: [
    /\benero\b/,
    /\bfebrero\b/,
    /\bmarzo\b/,
    /\babril\b/,
    /\bmayo\b/,
    /\bjunio\b/,
    /\bjulio\b/,
    /\bagosto\b/,
    /\bse(?:p)?tiembre\b/,
    /\boctubre\b/,
    /\bnoviembre\b/,
    /\bdiciembre\b/,
  ],
};
