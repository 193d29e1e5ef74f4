import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../lib/triage/message/matter';
import { intentOf } from './intent-of';

type Row = [Intent, string];

const GERMAN: Row[] = [
  ['cancel', 'Bitte kündigen Sie mein Abo zum nächstmöglichen Zeitpunkt.'],
  ['cancel', 'Wie kann ich mein Abonnement kündigen? Ich finde den Knopf nicht.'],
  ['cancel', 'Wir möchten den Vertrag nicht verlängern.'],
  ['resume', 'Ich möchte doch nicht kündigen, bitte machen Sie das rückgängig.'],
  ['refund', 'Bitte erstatten Sie mir den Betrag.'],
  ['charged_twice', 'Mir wurde im November doppelt abgebucht.'],
  ['charged_twice', 'Ich habe versehentlich zwei Abos abgeschlossen, ich brauche nur eines.'],
  [
    'charged_after_cancel',
    'Ich habe im September gekündigt, trotzdem wurde mir wieder etwas abgebucht.',
  ],
  ['unknown_charge', 'Diese Abbuchung kenne ich nicht. Ich habe nie ein Abo abgeschlossen.'],
  ['payment_failing', 'Meine Zahlung ist fehlgeschlagen, was soll ich tun?'],
  ['payment_failing', 'Meine Karte wurde abgelehnt, obwohl genug Geld drauf ist.'],
  ['invoice_or_receipt', 'Können Sie mir bitte die Rechnung für Oktober schicken?'],
  ['invoice_or_receipt', 'Wo finde ich meine Rechnungen?'],
  ['tax_number', 'Bitte ergänzen Sie unsere USt-IdNr. auf der Rechnung.'],
  ['update_card', 'Wie kann ich meine Kreditkarte aktualisieren?'],
  ['change_plan', 'Ich möchte auf den Business-Tarif wechseln.'],
  ['product_bug', 'Der Export funktioniert seit zwei Wochen nicht mehr.'],
  [
    'feature_missing',
    'Die versprochene Schnittstelle fehlt noch immer, wir möchten unser Geld zurück.',
  ],
  [
    'unwanted_renewal',
    'Ich habe vergessen zu kündigen und das Abo hat sich verlängert. Bitte erstatten.',
  ],
  ['explain_amount', 'Warum ist die Rechnung diesmal höher als sonst?'],
  ['where_is_refund', 'Wo bleibt meine Rückerstattung? Ich habe noch nichts erhalten.'],
  ['next_payment', 'Wann ist die nächste Zahlung fällig?'],
  ['restart', 'Ich würde gerne zurückkommen und wieder abonnieren.'],
  ['finish_checkout', 'Ich wollte gestern ein Abo abschließen, aber der Link ist abgelaufen.'],
  ['thanks', 'Vielen Dank für die schnelle Hilfe!'],
  ['unclear', 'Ich habe eine Frage.'],
];

const FRENCH: Row[] = [
  ['cancel', 'Je souhaite résilier mon abonnement.'],
  ['cancel', 'Comment puis-je annuler mon abonnement ? Je ne trouve pas le bouton.'],
  ['cancel', 'Nous ne souhaitons pas renouveler.'],
  ['resume', 'Finalement je ne veux plus résilier, pouvez-vous réactiver mon abonnement ?'],
  ['refund', 'Je voudrais être remboursé.'],
  ['charged_twice', "J'ai été débité deux fois ce mois-ci."],
  [
    'charged_twice',
    "Il y a un double prélèvement sur mon compte, merci de rembourser l'un des deux.",
  ],
  ['charged_after_cancel', "J'ai résilié en septembre mais vous m'avez encore prélevé."],
  ['unknown_charge', 'Je ne reconnais pas ce paiement de 29 €.'],
  ['unknown_charge', "Je n'ai jamais autorisé ce prélèvement."],
  ['payment_failing', 'Mon paiement a été refusé, que dois-je faire ?'],
  ['invoice_or_receipt', "Pourriez-vous m'envoyer la facture d'octobre ?"],
  ['tax_number', 'Merci d’ajouter notre numéro de TVA sur nos factures.'],
  ['update_card', 'Comment mettre à jour ma carte bancaire ?'],
  ['change_plan', "Je voudrais passer à l'offre annuelle."],
  ['product_bug', "L'export ne fonctionne plus depuis lundi."],
  [
    'feature_missing',
    "L'intégration promise n'existe toujours pas. Nous voulons un remboursement.",
  ],
  [
    'unwanted_renewal',
    "J'ai oublié de résilier et l'abonnement a été renouvelé. Merci de me rembourser.",
  ],
  ['explain_amount', 'Pourquoi ma facture est-elle plus élevée que le mois dernier ?'],
  ['where_is_refund', "Où en est mon remboursement ? Je n'ai rien reçu."],
  ['next_payment', 'Quand aura lieu le prochain prélèvement ?'],
  ['restart', 'Je souhaite me réabonner, comment faire ?'],
  ['finish_checkout', "J'ai essayé de souscrire mais le lien de paiement a expiré."],
  ['thanks', 'Merci beaucoup pour votre aide !'],
  ['unclear', "Bonjour, j'ai une question."],
];

const SPANISH: Row[] = [
  ['cancel', 'Quiero cancelar mi suscripción.'],
  ['cancel', '¿Cómo puedo darme de baja? No encuentro el botón.'],
  ['resume', 'He cambiado de idea, no quiero cancelar.'],
  ['refund', 'Quiero un reembolso.'],
  ['refund', 'Quiero que me devolváis el importe.'],
  ['refund', '¿Podríais devolverme los 29 euros?'],
  ['charged_twice', 'Me han cobrado dos veces este mes.'],
  ['charged_twice', 'Tengo dos suscripciones y solo necesito una.'],
  ['charged_after_cancel', 'Cancelé en septiembre pero me siguen cobrando.'],
  ['unknown_charge', 'No reconozco este cargo de 29 €.'],
  ['payment_failing', 'Mi pago ha sido rechazado, ¿qué hago?'],
  ['invoice_or_receipt', '¿Me podéis enviar la factura de octubre?'],
  ['tax_number', 'Necesito que aparezca nuestro NIF en la factura.'],
  ['update_card', '¿Dónde puedo actualizar mi tarjeta?'],
  ['change_plan', 'Quiero cambiar al plan anual.'],
  ['product_bug', 'La exportación no funciona desde el lunes.'],
  ['unwanted_renewal', 'Se me olvidó cancelar y se ha renovado. Quiero la devolución.'],
  ['explain_amount', '¿Por qué me habéis cobrado 43,20 € este mes?'],
  ['where_is_refund', '¿Dónde está mi reembolso? No ha llegado nada.'],
  ['next_payment', '¿Cuándo es el próximo cobro?'],
  ['restart', 'Me gustaría volver a suscribirme.'],
  ['finish_checkout', 'Intenté suscribirme pero el enlace ha caducado.'],
  ['thanks', '¡Muchas gracias!'],
  ['unclear', 'La facturación no funciona. Arreglarlo por favor.'],
];

const PORTUGUESE: Row[] = [
  ['cancel', 'Quero cancelar minha assinatura.'],
  ['cancel', 'Como faço para cancelar? Não encontro o botão.'],
  ['resume', 'Mudei de ideia, não quero mais cancelar.'],
  ['refund', 'Gostaria de um reembolso.'],
  ['refund', 'Podem devolver-me o valor?'],
  ['refund', 'Peço que devolvessem os 29 euros.'],
  ['charged_twice', 'Fui cobrado duas vezes este mês.'],
  ['charged_after_cancel', 'Cancelei em setembro mas continuam me cobrando.'],
  ['unknown_charge', 'Não reconheço esta cobrança no meu cartão.'],
  ['payment_failing', 'Meu pagamento foi recusado, o que faço?'],
  ['invoice_or_receipt', 'Podem enviar a nota fiscal de outubro?'],
  ['tax_number', 'Preciso incluir nosso CNPJ.'],
  ['update_card', 'Como atualizo meu cartão?'],
  ['change_plan', 'Quero mudar para o plano anual.'],
  ['product_bug', 'A exportação não funciona desde segunda.'],
  ['unwanted_renewal', 'Esqueci de cancelar e renovou. Quero o reembolso.'],
  ['explain_amount', 'Por que a fatura veio mais alta que o normal?'],
  ['where_is_refund', 'Cadê o meu reembolso? Ainda não caiu.'],
  ['next_payment', 'Quando é a próxima cobrança?'],
  ['restart', 'Quero voltar a assinar.'],
  ['finish_checkout', 'Tentei assinar mas o link expirou.'],
  ['thanks', 'Muito obrigado!'],
  ['unclear', 'Tenho uma dúvida.'],
];

const CHINESE: Row[] = [
  ['cancel', '请帮我取消订阅。'],
  ['cancel', '我不想续费了,怎么取消?'],
  ['resume', '我改变主意了,不想取消了,请恢复我的订阅。'],
  ['refund', '我要退款。'],
  ['charged_twice', '我这个月被扣了两次钱。'],
  ['charged_twice', '重复扣款了,请退还其中一笔。'],
  ['charged_after_cancel', '我上个月已经取消了,为什么还扣款?'],
  ['unknown_charge', '我不认识这笔扣款,未经授权。'],
  ['payment_failing', '我的付款失败了,怎么办?'],
  ['invoice_or_receipt', '请把10月份的发票发给我。'],
  ['tax_number', '请在发票上加上我们公司的税号。'],
  ['update_card', '怎么更换信用卡?'],
  ['change_plan', '我想升级到商业版套餐。'],
  ['product_bug', '导出功能一直报错,用不了。'],
  ['unwanted_renewal', '我忘了取消,自动续费了一年,请退款。'],
  ['explain_amount', '为什么这个月扣了43.20美元?'],
  ['where_is_refund', '我的退款还没到账,什么时候能收到?'],
  ['next_payment', '下次扣款是什么时候?'],
  ['restart', '我想重新订阅。'],
  ['finish_checkout', '付款页面过期了,我还想购买。'],
  ['thanks', '谢谢,已经解决了。'],
  ['unclear', '账单有问题,请处理。'],
];

const JAPANESE: Row[] = [
  ['cancel', 'サブスクリプションを解約したいです。'],
  ['cancel', '解約方法を教えてください。ボタンが見つかりません。'],
  ['resume', '解約を取り消したいのですが。'],
  ['refund', '返金をお願いします。'],
  ['charged_twice', '今月、二重に請求されています。'],
  ['charged_twice', '同じ金額が2回引き落とされました。'],
  ['charged_after_cancel', '先月解約したのに、まだ請求されています。'],
  ['unknown_charge', '身に覚えのない請求があります。'],
  ['payment_failing', '支払いに失敗しました。どうすればいいですか。'],
  ['invoice_or_receipt', '10月分の領収書を送っていただけますか。'],
  ['update_card', 'クレジットカードを変更したいです。'],
  ['change_plan', '年払いプランに変更したいです。'],
  ['product_bug', 'エクスポートができません。エラーになります。'],
  ['unwanted_renewal', '解約を忘れて自動更新されてしまいました。返金してください。'],
  ['explain_amount', 'なぜ今月の請求金額は高いのですか。'],
  ['where_is_refund', '返金はいつ届きますか。まだ確認できません。'],
  ['next_payment', '次回の請求日はいつですか。'],
  ['restart', '再契約したいのですが。'],
  ['thanks', 'ありがとうございました。'],
  ['unclear', '質問があります。'],
];

describe.each([
  ['de', GERMAN],
  ['fr', FRENCH],
  ['es', SPANISH],
  ['pt', PORTUGUESE],
  ['zh', CHINESE],
  ['ja', JAPANESE],
])('what a message in %s asks', (language, rows) => {
  it.each(rows)('%s: %s', (intent, message) => {
    expect(intentOf(message, language)).toBe(intent);
  });

  it.each(rows)('%s, the language not known: %s', (intent, message) => {
    expect(intentOf(message, null)).toBe(intent);
  });
});
