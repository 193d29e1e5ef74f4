import type { Phrases } from './phrases';

export const portuguese: Phrases = {
  intents: {
    cancel: [
      /\bnao vamos (?:mais )?precisar\b|\bnao (?:me |nos )?renov(?:em|e|ar)\b|\bprojeto\b.{0,12}\b(?:acabou|terminou|finalizou)\b/,
      /\b(?:parar|parem|encerrem|interromp\w*|suspend\w*|finaliz\w*)\b.{0,25}\b(?:assinatura|plano|servico|cobrancas?|conta|contrato)\b/,
      /\b(?:cancelar|encerrar|terminar|rescindir|desativar|cancelamento|cancele|cancelem|cancela|encerre|encerrem)\b/,
      /\bnao (?:quero|queremos|pretendo|desejo|vou) (?:mais )?(?:continuar|renovar|seguir|manter)\b|\bnao (?:me )?(?:cobrem|cobre)\b|\bdescadastrar\b/,
      /\bnao vamos (?:mais )?(?:usar|continuar|renovar)\b|\bexcluir (?:minha|nossa) conta\b|\bpar(?:ar|em|e) de cobrar\b/,
      /\bnao (?:preciso|precisamos|uso|usamos) mais\b|\bcolocar fim\b|\bfinalizar (?:minha|a|o|nosso)\b/,
    ],
    resume: [
      /\bnao (?:me |nos |o |a )?cancel(?:e|em|es)\b|\bpensei melhor\b|\bpensamos melhor\b/,
      /\bbotao errado\b|\bainda (?:preciso|quero|uso|precisamos)\b(?!.*\b(?:nota|fatura|recibo|assinar|contratar|comprar))/,
      /\bque (?:continue|siga|permaneca|nao cancele)\b|\b(?:desfa\w*|revert\w*|retir\w*) (?:o|meu|esse) cancelamento\b|\bdecidimos (?:ficar|continuar)\b|\b(?:vamos|vou) ficar\b/,
      /\bnao (?:quero|queremos|desejo) (?:mais )?cancelar\b|\b(?:reativar|retomar|desfazer|reverter)\b|\bmudei de (?:ideia|opiniao)\b|\bcancel(?:ei|amos) (?:\w+ ){0,2}por (?:engano|erro)\b|\b(?:manter|continuar com) (?:a )?(?:minha|nossa|o meu) (?:assinatura|plano|conta)\b/,
    ],
    restart: [
      /\b(?:quero|queria|gostaria de|posso|como) voltar\b|\b(?:assinar|contratar|subscrever) (?:de novo|novamente|outra vez)\b|\bassinatura (?:de novo|novamente)\b/,
      /\b(?:comecar de novo|nova assinatura|era cliente|retornar)\b/,
    ],
    refund: [
      /\b(?:receber|ter|quero|queria|gostaria)\b.{0,40}\bde volta\b|\b(?:cancel\w*|desfa\w*|revert\w*|anul\w*) (?:a|essa|esta|o|esse|este) (?:cobranca|pagamento|debito|transacao)\b/,
      /\b(?:reembols\w*|estorn\w*|devolucao|devolv\w*|ressarc\w*)\b|\bdinheiro de volta\b/,
    ],
    charged_twice: [
      /\bdois (?:lancamentos|debitos|registros) (?:identicos|iguais)\b|\blancamentos (?:identicos|iguais)\b|\bpor que tres\b|\buma vez so\b|\bso uma vez\b/,
      /\b(?:cobr\w*|debit\w*|fatur\w*|pag\w*)\b.{0,40}\b(?:tres|quatro|3|4) vezes\b|\b(?:duas|tres|quatro|varias|2|3) vezes\b.{0,60}\b(?:extrato|conta|valor|cartao|pedido|mesm[oa])\b|\b(?:extrato|conta|banco|cartao)\b.{0,60}\b(?:duas|tres|quatro|varias|2|3) vezes\b|\b(?:tres|quatro|varias) (?:cobrancas|pagamentos|debitos)\b|\bdois (?:pagamentos|debitos|lancamentos)\b/,
      /\b(?:cobr\w*|debit\w*|fatur\w*|pag\w*)\b.{0,40}\b(?:duas vezes|em dobro|duplicad\w*|2 vezes|dobrad\w*|em duplicidade)\b/,
      /\b(?:dupla|duplicad[oa]s?|duas|dois|segund[oa]|ambas|ambos)\b.{0,20}\b(?:cobrancas?|pagamentos?|assinaturas?|faturas?|debitos?|planos|contas?)\b|\b(?:cobrancas?|pagamentos?|assinaturas?|debitos?)\b.{0,15}\b(?:duplas?|duplicad[oa]s?|repetid[oa]s?)\b/,
      /\bso (?:preciso|quero|tenho|comprei|queria) (?:de )?(?:um|uma)\b/,
      /\b(?:duplicad[oa]s?|em dobro|duas vezes|repetid[oa]s?|iguais)\b(?=.*(?:cobr|debit|fatur|pag|assina|cart|r\$|€))|\bmesmo valor\b.{0,30}\b(?:duas|de novo|dia)\b/,
    ],
    unknown_charge: [
      /\bnunca (?:usei|utilizei|visitei|entrei|tive)\b.{0,30}\b(?:site|conta|servico|voces|pagina)\b/,
      /\bnao (?:os |vos |te |sei quem )?(?:conheco|sao)\b|\bnenhum de nos\b.{0,30}\b(?:conta|compr\w*|contrat\w*)\b|\bque eu nao fiz\b|\balguem usou\b/,
      /\bnao (?:reconheco|reconhecemos|conheco|autorizei|autorizamos|sei o que e|lembro)\b|\bsem (?:a )?(?:minha )?autorizacao\b|\bnao autorizad[oa]\b|\b(?:fraude|roubad[oa]|golpe)\b|\bcobranca (?:desconhecida|estranha|suspeita|indevida)\b/,
      /\bnao (?:fiz|fui eu|e minha|e meu|realizei)\b/,
      /\bnunca (?:assinei|contratei|comprei|autorizei)\b/,
    ],
    charged_after_cancel: [
      /\b(?:encerrei|encerramos|terminei)\b.{0,80}\b(?:cobr|debit|fatur)\w*/,
      /\b(?:depois de|apos|mesmo|embora|desde que)\b.{0,40}\bcancel\w*\b.{0,60}\b(?:cobr|debit|fatur)\w*/,
      /\b(?:cobr|debit|fatur)\w*\b.{0,60}\b(?:depois de|apos|mesmo|embora)\b.{0,40}\bcancel\w*/,
      /\b(?:cancelei|cancelamos|tinha cancelado|ja cancelei)\b.{0,60}\b(?:mas|e|ainda|continu\w*)\b.{0,40}\b(?:cobr|debit|fatur)\w*|\bcontinu\w* (?:a |me |sendo )*(?:cobr|debit)\w*/,
    ],
    payment_failing: [
      /\b(?:renovacao|mensalidade|cobranca)\b.{0,20}\bnao (?:foi|pode ser) (?:cobrad|debitad|process)\w*/,
      /\b(?:pagar|quitar)\b.{0,20}\b(?:fatura|boleto)\b|\bpor transferencia\b|\b(?:saldo|dinheiro) no cartao\b/,
      /\b(?:liberar|desbloque\w*|reativar)\b.{0,20}\b(?:acesso|conta)\b|\bja tem saldo\b|\b(?:que esta |valor )?em aberto\b/,
      /\b(?:pagamento|cobranca|cartao|renovacao|transacao)\b.{0,40}\b(?:falh\w*|recus\w*|neg\w*|rejeit\w*|nao (?:foi |passou|pass\w*|process\w*|funcion\w*|conclu\w*|aceit\w*)|incomplet[oa]|pendente)\b/,
      /\b(?:recus\w*|falh\w*|rejeit\w*)\b.{0,30}\b(?:pagamento|cartao|cobranca)\b|\b(?:vencid[oa]|em atraso|inadimplente|saldo insuficiente|sem saldo)\b|\b(?:como|onde) (?:posso |eu )?(?:pagar|pago)\b/,
      /\bnao (?:foi|pode ser|conseguiram) (?:possivel )?(?:cobrar|processad[oa]|cobrad[oa])\b|\bpagar (?:de novo|novamente|outra vez)\b|\b(?:continua|aparece)\b.{0,20}\b(?:em aberto|pendente)\b|\bregularizar\b/,
      /\bbanco\b.{0,30}\b(?:pediu|pede|exige|solicitou|quer)\b|\b(?:confirmar|autorizar|validar|confirmo)\b.{0,15}\b(?:pagamento|compra|cobranca)?\b|\blink de pagamento\b/,
    ],
    finish_checkout: [
      /\b(?:no )?meio do pagamento\b|\b(?:concluir|terminar|finalizar|completar) (?:o|meu|a) (?:cadastro|registro|inscricao)\b|\bpagina de pagamento\b/,
      /\b(?:link|pagina de pagamento|checkout|compra|pedido)\b.{0,40}\b(?:expir\w*|venc\w*|nao (?:conclu|termin|complet)\w*|trav\w*)\b|\btent(?:ei|amos|ava)\b.{0,20}\b(?:assinar|contratar|comprar|pagar|subscrever)\b|\b(?:concluir|finalizar|completar) (?:a|o|minha) (?:compra|pagamento|assinatura|pedido)\b|\bainda quero (?:assinar|contratar|comprar)\b|\bassinatura nao foi concluida\b/,
    ],
    invoice_or_receipt: [
      /\b(?:preciso|precisamos|envi\w*|mand\w*|baixar|quero|queria|gostaria|onde|encontr\w*|pod\w*|solicit\w*|emit\w*|copia|falta)\b.{0,50}\b(?:faturas?|recibos?|notas? fisca(?:l|is)|comprovantes?|nf)\b|^(?:fatura|recibo|nota fiscal)s? (?:de|do|da|para)\b/,
    ],
    tax_number: [
      /\b(?:novo|nosso) endereco\b.{0,40}\b(?:fatura|nota)s?\b|\bempresa\b.{0,12}\bmudou\b|\bmudou de endereco\b/,
      /\b(?:cnpj|cpf|nif|iva|numero fiscal|dados fiscais|dados de faturamento|dados de faturacao|razao social|endereco de cobranca|morada)\b/,
    ],
    update_card: [
      /\bcartao (?:cadastrado|salvo|registrado)\b|\bcolocar (?:o|outro|um) (?:do|da|cartao)\b/,
      /\bpagar com (?:o|meu|um|outro|nosso) (?:\w+ )?cartao\b|\bcartao da empresa\b/,
      /\b(?:atualiz\w*|alter\w*|troc\w*|mud\w*|substitu\w*|adicion\w*|coloc\w*|inser\w*|cadastr\w*)\b.{0,35}\b(?:cartao|metodo de pagamento|forma de pagamento|dados de pagamento)\b|\b(?:novo|outro) cartao\b|\bcartao\b.{0,25}\b(?:venc\w*|expir\w*|novo)\b/,
      /\bcartao novo\b|\bdados do cartao\b/,
    ],
    change_plan: [
      /\b(?:ir|passar|mudar|migrar) para o (?:plano )?(?:anual|mensal)\b|\bpagar (?:por ano|anualmente)\b/,
      /\b(?:gostari\w*|quer\w*|pod\w*|posso|como)\b.{0,40}\b(?:mudar|descer|subir|passar|baixar)\b.{0,40}\b(?:anual|mensal|plano|basico|pro)\b/,
      /\b(?:quero|queria|posso|podemos|como|gostaria|preciso|queremos)\b.{0,40}\b(?:mudar|trocar|passar|alterar|fazer (?:o )?upgrade|fazer (?:o )?downgrade|migrar)\b.{0,30}\b(?:plano|anual|mensal|pro|business|basico)?\b|\b(?:adicionar|remover|reduzir|aumentar)\b.{0,20}\b(?:licencas?|usuarios?|utilizadores?|assentos?|membros?)\b/,
    ],
    seats: [
      /\bconvid\w*\b.{0,60}\b(?:contam|conta|cobr\w*|fatur\w*|pag\w*|cust\w*)\b/,
      /\bpor pessoa\b|\b(?:pag\w*|cobr\w*|cust\w*|fatur\w*)\b.{0,40}\b(?:licencas?|usuarios?|assentos?|pessoas|membros|colegas)\b/,
      /\b(?:licencas?|assentos?|por (?:usuario|utilizador))\b|\b(?:usuarios|utilizadores|membros|colegas|funcionarios|pessoas|somos)\b.{0,40}\b(?:pag\w*|cobr\w*|cust\w*|usa\w*|utiliz\w*)\b/,
    ],
    product_bug: [
      /\b(?:falha|falham|falhando)\b.{0,30}\b(?:desde|sempre|toda vez)\b|\bnao (?:me )?deixa (?:enviar|salvar|abrir|exportar|entrar)\b/,
      /\b(?:fica|ficam|continua) carregando\b|\bcarregando (?:para sempre|sem parar|infinit\w*)\b|\bnao termina de carregar\b/,
      /\b(?:quebrad[oa]|bug|erro|erros|falha|fora do ar|inutilizavel|inutil|trava\w*)\b|\bnao (?:\w+ )?(?:funciona\w*|carrega|abre|serve)\b|\b(?:exporta\w*|importa\w*|aplicativo|app|api|relatorios?|sincroniza\w*)\b.{0,40}\b(?:falh\w*|nao \w+|erro)\b|\b(?:ainda|continua|continuo)\b.{0,25}\b(?:gratis|gratuit[oa]|free|basico|limitad[oa])\b/,
      /\bnao (?:foi|esta) (?:ativad[oa]|liberad[oa]|disponivel)\b|\bnao consigo (?:abrir|usar|exportar|salvar)\b/,
      /\b(?:sumiu|sumiram|desapareceu|desapareceram|tela (?:branca|preta)|fecha sozinho)\b/,
    ],
    feature_missing: [
      /\bem (?:lugar|parte) (?:nenhum|alguma|algum|nenhuma)\b|\bem nenhum lugar\b|\bpagina de precos\b.{0,20}\b(?:lista|diz|mostra|inclui)\b/,
      /\bnao existe\b|\banunci\w+\b|\b(?:site|pagina|propaganda|vendedor)\b.{0,25}\b(?:diz|dizia|promete|prometia|disse)\b/,
      /\b(?:prometid[oa]s?|prometeram|anunciad[oa]s?)\b|\b(?:falta|faltam|nao (?:tem|ha|existe|inclui))\b.{0,30}\b(?:funcionalidade\w*|integracao|recurso\w*|funcao)\b|\bnao (?:nos |me )?(?:e util|ajuda|atende)\b/,
    ],
    unwanted_renewal: [
      /\bnao quero (?:outro|mais um) ano\b|\bachei que\b.{0,30}\b(?:terminado|acabado|vencido)\b/,
      /\bpor mais um ano\b|\bninguem (?:me )?(?:avisou|lembrou)\b|\b(?:queria|pretendia|ia) (?:\w+ )?(?:cancelar|desligar|encerrar)\b|\bteste\b.{0,40}\b(?:pago|paga)\b/,
      /\besquec\w*\b|\brenov\w*\b.{0,60}\b(?:sem|nao (?:queria|quero|sabia|avis\w*)|automatic\w*|aviso)\b|\b(?:sem|nao (?:queria|sabia|recebi))\b.{0,40}\b(?:renov\w*|aviso)\b/,
      /\b(?:mais um|outro) ano\b|\b(?:teste|periodo de teste)\b.{0,40}\b(?:cobr|virou|convert)\w*/,
    ],
    explain_amount: [
      /\b(?:por que|porque|porque e que|qual o motivo)\b.{0,80}(?:cobr|fatur|valor|pag|preco|\d|[$€])|\b(?:o que e|de que e|a que se refere)\b.{0,30}\b(?:cobranca|valor|pagamento|fatura)\b|\b(?:mais (?:alto|alta|caro|cara)|maior)\b.{0,25}\b(?:que|do que)\b|\b(?:explic\w*|entend\w*|esclarec\w*)\b.{0,40}\b(?:cobranca|valor|fatura)\b/,
      /\bem vez d\w{1,2} \D{0,4}\d|\bo que (?:aconteceu|mudou)\b|\bsubiu\b|\bcomo (?:e|foi) calculad[oa]\b/,
      /\bnao (?:entendo|entendi|entendemos)\b|\bo que (?:significa|e isso)\b|\baument\w+\b.{0,15}\b(?:valor|preco|fatura)|\b(?:valor|preco|fatura)\b.{0,15}\baument/,
    ],
    where_is_refund: [
      /\b(?:dinheiro|reembolso|estorno)\b.{0,20}\ba caminho\b|\bate agora nada\b/,
      /\bquanto tempo\b.{0,50}\b(?:reembolso|estorno)\b|\bpromet\w*\b.{0,20}\b(?:reembolso|estorno)\b|\b(?:reembolso|estorno)\b.{0,60}\bnao vi\b/,
      /\b(?:onde|cade)\b.{0,25}\b(?:reembolso|estorno|dinheiro)\b/,
      /\b(?:reembolso|estorno)\b.{0,60}\b(?:nao (?:chegou|recebi|apareceu|caiu|entrou)|ainda nao|quando|pendente|status|prazo)\b/,
      /\b(?:nao recebi|quando (?:chega|recebo|vou|cai|sera)|esperando|aguardando|me (?:prometeram|disseram)|prometeram|disseram)\b.{0,50}\b(?:reembolso|estorno|devolver)\b/,
    ],
    next_payment: [
      /\bproxima (?:fatura|parcela|mensalidade)\b/,
      /\bquando\b.{0,30}\b(?:proxima vez|cobrad[oa]|vou pagar)\b/,
      /\bquando\b.{0,40}\b(?:proximo|proxima|renova|vence|cobrad[oa]|pagamento)\b|\b(?:proximo|proxima) (?:pagamento|cobranca|fatura)\b/,
      /\bque dia\b.{0,30}\b(?:cobr|pag|venc)\w*|\bdata (?:de|da|do) (?:renovacao|proxima|vencimento|cobranca)\b/,
    ],
    thanks: [
      /\b(?:valeu|tudo (?:certo|resolvido)|resolvido)\b/,
      /\b(?:muito )?obrigad[oa]s?\b|\bagradec\w*\b|\bja (?:funciona|foi resolvido)\b/,
    ],
  },
  except: {
    feature_missing: [
      /\b(?:faturas?|recibos?|notas?|botao|cancel\w*)\b.{0,50}\b(?:lugar|nenhum)\b/,
      /\bpromet\w*\b.{0,20}\b(?:reembols|estorn|devol)|\b(?:reembols|estorn)\w*\b.{0,30}\bpromet/,
    ],
    resume: [/\bnao\b.{0,15}\b(?:continu\w*|siga|reativ\w*)\b/],
    cancel: [
      /\bnao (?:me |nos |o |a )?cancel(?:e|em|es)\b/,
      /\b(?:cancel\w*|anul\w*) (?:a|essa|esta|o|esse|este) (?:cobranca|pagamento|debito|transacao)\b|\b(?:desfa\w*|revert\w*|retir\w*) (?:o|meu|esse) cancelamento\b|\b(?:queria|pretendia|ia) (?:\w+ )?(?:cancelar|desligar|encerrar)\b/,
      /\bnao (?:quero|queremos|desejo) (?:mais )?cancelar\b|\besquec\w* (?:de )?cancelar\b|\bcancelar (?:uma|um|a (?:outra|segunda))\b|\b(?:terminar|finalizar|concluir|encerrar) (?:\w+ )?(?:compra|pagamento|pedido|cadastro|checkout)\b/,
    ],
    refund: [
      /\bnao (?:quero|queremos|preciso|peco|estou pedindo)\b[^,]{0,25}\b(?:reembols\w*|estorn\w*|devoluc\w*|dinheiro)\b/,
      /\bnao (?:quero|preciso|peco) (?:de )?(?:um |o )?(?:reembolso|estorno)\b|\bobrigad[oa] pelo (?:reembolso|estorno)\b|\b(?:recibo|nota fiscal|fatura|comprovante)\b.{0,40}\breembolso\b/,
    ],
    product_bug: [/\brenovacao\b/, /\b(?:faturamento|fatura|pagamento|cartao|cobranca)s?\b/],
    payment_failing: [/\b(?:exporta|importa)\w*\b/],
    invoice_or_receipt: [/\bpor que\b|\bmais (?:alta|cara)\b/],
    charged_twice: [
      /\b(?:duas|tres|varias|2|3) vezes (?:ao|por (?:semana|mes|dia|ano)|mais)\b|\b(?:escrevi|avisei|tentei|liguei|pedi|reportei)\b.{0,20}\b(?:duas|tres|varias) vezes\b/,
      /\bdu?(?:as|ois) (?:semanas|dias|meses|anos)\b|\bduas vezes (?:por|ao)\b/,
    ],
    change_plan: [/\bcartao\b|\b(?:forma|metodo|dados) de pagamento\b/],
    unwanted_renewal: [/\besquec\w*\b.{0,20}\b(?:senha|que ja)\b/],
  },
  toCome:
    /\b(?:vou|vai|vao|vamos|serei|sera|seremos)\b.{0,25}\b(?:cobr\w*|debit\w*|fatur\w*)\b|\bnao (?:me |nos )?(?:cobr\w*|debit\w*)\b/,
  signs: {
    seats: [
      /\b(?:licencas?|assentos?|usuarios|utilizadores|membros|colegas|funcionarios|nossa equipe|toda a equipe|por usuario)\b/,
    ],
    unauthorised: [
      /\bnunca (?:usei|utilizei|visitei) (?:o|esse) (?:site|servico)\b/,
      /\bque (?:eu )?nao fiz\b|\balguem (?:\w+ )?(?:usou|clonou|utilizou)\b|\bclonad[oa]\b|\bnenhum de nos\b.{0,20}\bconta\b/,
      /\bnao (?:autorizei|autorizamos|autorizad[oa])\b|\bsem (?:a )?(?:minha )?autorizacao\b|\bfraude\b|\broubad[oa]\b|\bgolpe\b|\bnunca (?:assinei|contratei|comprei)\b/,
    ],
    access: [
      /\bnao (?:consigo|conseguimos|tenho|temos) (?:mais )?(?:\w+ )?(?:acess\w*|entrar)\b|\b(?:bloquead[oa]|suspens[oa]|desativad[oa])\b|\b(?:ainda|continua|continuo)\b.{0,25}\b(?:gratis|gratuit[oa]|free|basico)\b|\bsem acesso\b/,
    ],
    paid: [/\bja (?:paguei|pagamos)\b|\bpaguei\b|\bpagamos\b/],
    cancelled: [
      /\b(?:assinatura|plano|conta|contrato)\b.{0,15}\b(?:terminou|acabou|expirou|encerrou|venceu)\b/,
      /\b(?:encerrei|encerramos|cancelado|terminei|finalizei)\b.{0,30}\b(?:assinatura|plano|conta|em)?\b/,
      /\b(?:cancelei|cancelamos|tinha cancelado)\b/,
    ],
    charged: [
      /\b(?:saiu|sairam|tiraram|descontaram|retiraram)\b/,
      /\b(?:cobr\w*|debit\w*|fatur\w*)\b/,
    ],
    keep_newer: [
      /\b(?:manter|ficar com|deixar) (?:a|o) (?:nov[oa]|segund[oa]|ultim[oa])\b|\bcancel\w* (?:a|o) (?:antig[oa]|primeir[oa])\b/,
    ],
    never_worked: [/\bnunca funcion\w*\b|\bdesde o (?:primeiro dia|inicio)\b/],
    all_invoices: [
      /\btod(?:as|os) (?:as|os) (?:minhas |meus )?(?:faturas|recibos|notas)\b|\bfaturas de 20\d\d\b/,
    ],
    renewed: [/\brenov\w*\b|\bteste gratis\b|\bperiodo de teste\b|\boutro (?:ano|mes)\b/],
  },
  yes: /^(?:sim|ok|okay|claro|pode|podem|pode ser|de acordo|certo|isso|perfeito|por favor|com certeza)\b/,
  inert: [
    /\bignor\w*\b.{0,30}\b(?:anteriores|previas|regras|instrucoes)\b|^\W*(?:sistema|system)\s*:|\b(?:assistente|bot|modelo|ia|agente)\b.{0,30}\b(?:deve|tem que|devera)\b/,
  ],
  months: [
    /\bjaneiro\b/,
    /\bfevereiro\b/,
    /\bmarco\b/,
    /\babril\b/,
    /\bmaio\b/,
    /\bjunho\b/,
    /\bjulho\b/,
    /\bagosto\b/,
    /\bsetembro\b/,
    /\boutubro\b/,
    /\bnovembro\b/,
    /\bdezembro\b/,
  ],
};
