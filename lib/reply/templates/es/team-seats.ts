import type { DraftTemplates } from '../templates';

/** Several people, on purpose. */
export const teamSeats = {
  seats_explained: `Gracias por su consulta. Su suscripción{% if plan %} a {{ plan }}{% endif %} se cobra por licencia: una por cada persona que la utiliza.{% if seats %} Tiene {{ seats }} licencias{% if seat_price %} a {{ seat_price }} cada una{% if price %}, lo que suma {{ price }}{% endif %}{% endif %}.{% endif %}

{% if has_proration and lines.size > 0 %}Cuando el número de licencias cambia a mitad de un periodo, la diferencia se cobra en ese momento y solo por los días que quedan. Su factura{% if invoice_number %} {{ invoice_number }}{% endif %}{% if invoice_date %} del {{ invoice_date }}{% endif %}{% if amount %} por {{ amount }}{% endif %} se compone de:
{% for line in lines %}- {{ line }}
{% endfor %}{% elsif change_summary %}Cuando el número de licencias cambia a mitad de un periodo, la diferencia se cobra en ese momento y solo por los días que quedan.{% if amount %} El último pago fue de {{ amount }}.{% endif %} {{ change_summary }}{% elsif payments.size > 0 %}Estos son sus últimos pagos:
{% for payment in payments %}- {{ payment }}
{% endfor %}{% endif %}

{% if credit_kept and amount == nil %}{{ credit_kept }} {% endif %}Lo he dejado todo como está, para que nadie pierda el acceso. Si el número de licencias no es el que necesita, dígame cuántas personas deberían tener una y le explicaré qué cambiaría.`,

  workspaces_explained: `Gracias por su consulta. En su cuenta hay más de una suscripción, y están separadas a propósito: cada una pertenece a un espacio de trabajo propio, así que no se ha cobrado nada dos veces por lo mismo.

{% if products.size > 0 %}En este momento tiene:
{% for product in products %}- {{ product }}
{% endfor %}
{% endif %}Lo he dejado todo como está, para que nadie pierda el acceso. Si ya no necesita alguno de los espacios de trabajo, respóndame con su nombre y le explicaré qué cambiaría si su suscripción terminara.`,

  teammates_explained: `Gracias por su consulta.{% if plan %} Usted tiene {{ plan }}{% if price %}, por {{ price }}{% endif %}{% if start_date %}, desde el {{ start_date }}{% endif %}.{% endif %} Su suscripción es personal: cada persona que se registra con su propia dirección tiene una aparte, que se cobra aparte. Por eso, varios cargos de una misma empresa normalmente no son un duplicado, sino uno por cada persona.

Lo he dejado todo como está, para que nadie pierda el acceso. Por privacidad, solo puedo hablar de su propia suscripción; sus colegas pueden consultarnos por la suya.

Si prefiere una sola suscripción y una sola factura para todo el equipo, respóndame con el número de personas y le diré qué opciones hay.`,
} as const satisfies DraftTemplates;
