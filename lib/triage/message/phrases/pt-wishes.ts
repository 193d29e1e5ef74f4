import { near, said, together, without } from './es-pt-patterns';
import type { Phrases } from './phrases';
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
} from './pt-words';

const CANCEL_INFINITIVE = String.raw`cancelar(?:em|mos)?|canselar|cancelar-\w+|cancelamento|cancelem|cancelai|anular(?:em)?|rescindir(?:em)?|dar baixa|descadastrar|desassinar|desinscrever|dar por terminad[oa]|encerramento|desvincular(?:-me)?`;
/** What else may be cancelled: a charge, a cancellation, one of two. */
const OTHER_OBJECT = String.raw`(?!(?: (?:o|esse|este|os|a|as|essa|esta|dita|meu|minha|um|uma|da|de))* (?:cobrancas?|debitos?|pagamentos?|transacao|cancelamento|pedido|reuniao|outra|outro|segunda|extra|compra|cartao|cartoes|visa|tarjeta|das duas)\b)(?! uma?\b)`;
const NOT_MEANT = String.raw`(?<!\b(?:antes de|nao sei se|no se si|em duvida se|esquec\w*(?: de)?|pensava(?: em)?|ia|iamos|se|se eu|se nos|quando|acabei de|depois de|apos|sem|ao|intencao de|por nao|de ter|ter que|pretendia) )(?<!\b(?:nao|nunca|jamais|n|ainda nao) (?:me |nos |o |a )?(?:quero|queremos|desejo|desejamos|penso(?: em)?|pretendo|pretendemos|vou|vamos|preciso|pedi|pedimos)(?: mais)? )`;
const CLOSE =
  'terminar|terminem|termine|finalizar|finalizem|finalize|fechar|fechem|feche|encerrar|encerrem|encerre|encerra|excluir|excluam|exclua|apagar|apaguem|apague|apaga|deletar|deletem|delete|eliminar|eliminem|desativar|desativem|desative|desliguem|desligar|parar|parem|interromper|interrompam|suspender|suspendam|acabar|deixar|remover|removam|tirem';

/** What Portuguese messages want of a subscription, a card, a document. */
export const portugueseWishes: Phrases['intents'] = {
  cancel: [
    /\b(?:terminar|acabar) com (?:isto|isso|tudo)\b|\bnao (?:faz|tem|vejo|ha) (?:muito |nenhum )?sentido\b.{0,20}\b(?:continuar|pag\w*|manter)\b|\b(?:fecho|fechamos|vou fechar|vamos fechar|encerrei|vamos encerrar) (?:o|a|meu|minha|nosso|nossa) (?:negocio|empresa|estudio|loja|escritorio)\b|\bnao (?:precisam|precisa) (?:de )?(?:continuar a )?(?:faturar|cobrar)\b/,
    new RegExp(String.raw`${NOT}${NOT_MEANT}\b(?:${CANCEL_INFINITIVE})\b${OTHER_OBJECT}`),
    new RegExp(
      String.raw`${NOT}(?<!\b(?:se|talvez|quem|sempre|voces|ele|ela|ja) (?:eu )?)\b(?:cancel(?:a|e|em|ai)|anul(?:a|e|em)|deem baixa|da baixa|dar baixa)\b(?! (?:dia|em|no dia)\b)${OTHER_OBJECT}`,
    ),
    new RegExp(
      String.raw`${NOT}${NOT_MEANT}\b(?:${CLOSE})(?:-\w+)? (?:ja )?(?:com )?(?:(?:minha|minhas|meu|meus|a|o|as|os|nossa|nosso|esta|este|essa|esse|vossa|vosso|de (?:usar|utilizar|pagar)|definitivamente|tod[oa]s?) ){0,3}(?:${ACCOUNT}|cobrancas|renovacao(?: automatica)?|pagamentos automaticos|usar|utilizar|pagar)\b`,
    ),
    /\bnao (?:quero|queremos|desejo|desejamos|vou|vamos|penso|pretendo|pretendemos|tenho (?:intencao|interesse)|temos (?:intencao|interesse)|tenho mais interesse) (?:\w+ ){0,2}?(?:continuar|renovar|seguir|usar|utilizar|manter|prolongar|prosseguir|ficar|precisar)\w*\b/,
    /\bnao (?:(?:me|nos) )?renov(?:em|e|ar)\b|\bque nao renove\b|\bnao ser renovad[oa]\b/,
    without(
      'cartao|visa|mastercard|amex|email|e-mail|banco|iban|telefone|endereco|morada',
      /\b(?:nao|n|ja nao) (?:o |a |vos )?(?:preciso|precisamos|uso|usamos|utilizo|utilizamos|quero|queremos|me interessa|faz falta|tenho interesse)(?: \w+){0,3} mais\b(?! um)|\bja nao (?:o |a |vos )?(?:preciso|precisamos|uso|usamos|utiliz\w+|quero|queremos|me interessa|faz falta|necessit\w+)\b|\bnao vamos mais\b/,
    ),
    /\bnao (?:me |nos )?(?:cobrem|cobre|debitem|voltem a cobrar)\b(?! (?:o |a )?(?:iva|impostos?|taxa|duas|dobro|a mais))(?:-me|-nos)?|\b(?:par(?:ar|em|e|a)|deix(?:ar|em)) de (?:me |nos )?(?:cobr|debit|descont|fatur)\w*\b/,
    /^\W*(?:(?:pedido de )?cancelamento|cancelar|cancela|rescisao)\b(?! do cancelamento)|\b(?:botao|opcao|link|processo|procedimento|formulario) (?:de|para|pra) (?:cancelar|cancelamento|encerrar)\b/,
    /\bcolocar fim\b|\bpor fim\b.{0,10}\b(?:a|ao) (?:assinatura|plano|contrato|subscricao)\b|\bprojeto\b.{0,12}\b(?:acabou|terminou|finalizou)\b|\bsair d[ao] (?:plano|assinatura|servico|plataforma)\b|\b(?:desist\w+|abrir mao) d[ao] (?:plano|assinatura|servico|subscricao)\b/,
    /\b(?:mud\w+|ir|vamos|passar|troc\w+|migr\w+) (?:de|para|pra) (?:(?:um )?outr[oa] )?(?:fornecedor|ferramenta|concorrencia|concorrente|empresa|plataforma)\b(?!.{0,30}\bpagamento)/,
  ],
  resume: [
    near(
      'desfa\\w*|desfaz\\w*|anul(?:ar|em|e)|revert\\w*|retir\\w*|revog\\w*|cancel(?:ar|em|e)|esquec(?:am|e|er)|ignor\\w*|descons\\w*|descart\\w*|sem efeito|nao (?:tenham|considerem)|parar|parem|voltar atras (?:com|no)',
      'cancelamento|encerramento|rescisao',
      45,
    ),
    said(
      'reativ(?:ar|em|e|a-la|a-lo)|reactivar|reativarem|retom(?:ar|em|a-la|armos)|despaus\\w*|descancel\\w*',
    ),
    near('tirar?|tirem|levantar|sair|terminar|finalizar|acabar', 'pausa', 20),
    near('pausad[oa]|em pausa', 'ativ\\w*|seguir|voltar|retom\\w*|continu\\w*', 70),
    together(
      'cancelei|cancelamos|cancelad[oa]|cancelaram|cancelamento|apertei|cliquei|clique|carreguei|toquei|pedi',
      'sem querer|por engano|por erro|por acidente|acidentalmente|por lapso|por distracao|enganad[oa]',
      35,
    ),
    /\b(?:botao|opcao) errad[oa]\b|\bainda (?:preciso|quero|uso|precisamos)\b(?!.*\b(?:nota|fatura|recibo|assinar|contratar|comprar|subscrever|concluir|pagar))|\bme enganei\b.{0,30}\b(?:botao|cancel\w*|clicar)|\benganei-me\b.{0,30}\b(?:botao|cancel\w*)/,
    without(
      'quero (?:cancelar|o cancelamento)|queremos cancelar|cancelem|reembols\\w*|estorn\\w*',
      /\b(?:mudei|mudamos|mudou) de (?:ideia|ideias|opiniao)\b|\b(?:pensei|pensamos|pensando) (?:melhor|bem)\b|\brepens\w+\b|\b(?:me arrependi|arrependi-me|arrependido) (?:de|do) (?:ter )?cancel\w+/,
    ),
    new RegExp(
      String.raw`${NOT}\b(?:quero|kero|queremos|queria|gostaria|gostava|desejo|desejamos|prefiro|preferimos|decidi\w*) (?:\w+ )?(?:continuar|seguir|ficar|permanecer)\b(?!.{0,30}\b(?:compra|pagamento|pedido|registo|cadastro|onde)\b)`,
    ),
    new RegExp(
      String.raw`(?<!\bnao (?:quero|queremos|desejo|pretendo|pretendemos|vou|vamos) (?:mais )?)\b(?:manter|conservar|continuar com) (?:ativ[oa] )?(?:a |o )?(?:minha|meu|nossa|nosso|a|o)? ?(?:${ACCOUNT})\b(?!.{0,60}\b(?:usuarios?|utilizadores|licencas?|cartao|mud\w*|cancelar)\b)`,
    ),
    /\b(?:afinal|no fim|no final|por enquanto)\b.{0,20}\b(?:ficamos|fico|continuamos|continuo|seguimos|sigo)\b|\bvamos ficar\b|\bvou ficar\b(?! sem)/,
    /\bque (?:continue|siga|permaneca|fique|nao cancele|se mantenha)\b(?: (?:ativ[oa]|assim|como|tudo|funcionando|a funcionar))?(?=\W|$)|\b(?:mant|deix)\w*(?:-a|-o)? (?:\w+ ){0,3}ativ[oa]\b|\bdeix\w* (?:tudo )?como estava\b|\b(?:da|dar|posso|consigo) (?:pra |para )?voltar atras\b/,
    /\bnao (?:me |nos |o |a )?cancel(?:e|em|es)\b(?! (?:o|esse|este) (?:pagamento|debito))|\bnao (?:quero|queremos|desejo|desejamos) (?:mais )?(?:cancelar|que (?:seja cancelad\w|cancelem|acabe|termine)|perder (?:a |o )?(?:minha|meu|nossa|nosso) (?:assinatura|plano|conta|subscricao))\b/,
  ],
  restart: [
    /\bvoltar (?:a|com|pra|para) (?:\w+ ){0,2}?(?:assinar|subscrever|contratar|usar|utilizar|ser (?:cliente|assinante)|ter|trabalhar|aderir|comprar|plataforma|servico|voces)\b/,
    new RegExp(
      String.raw`\b(?:${WANT}|posso|podemos|como|consigo) (?:\w+ )?(?:voltar|regressar|retornar)\b(?! (?:atras|a (?!ser|assinar|subscrever|contratar|usar|utilizar|ter)|(?:ao|pro|para o|pra o) (?:plano|${TIER})))`,
    ),
    together(
      'assinar|subscrever|assinatura|subscricao|contratar|aderir|comprar|ativar|te-l[oa]|ter|usar|comecar|abrir(?: conta)?|ser cliente|inscrever(?:-me)?',
      AGAIN,
      20,
    ),
    near(
      'recuper\\w*|retom\\w*|reabr\\w*|reativ\\w*|reactiv\\w*|renovar|restabelec\\w*|ativar',
      `antig[oa]|velh[oa]|anterior|que (?:deixei|deixamos|tinha|tinhamos|cancelei|cancelamos|${LAPSED})|q ${LAPSED}|${LAPSED}|(?:ha|faz) (?:um|uma|dois|duas|tres|\\d+|uns|alguns|algum) (?:ano|anos|mes|meses|semanas|tempo)`,
      50,
    ),
    near(
      `${LAPSED}|larguei|deixei|cancelei|cancelamos`,
      'reativ\\w*|recuper\\w*|retom\\w*|voltar(?! atras)|regressar',
      80,
    ),
    /\b(?:nova assinatura|nova subscricao|(?:era|eramos|fui|fomos|ex|antigos?|ja fui) (?:clientes?|assinantes?)|clientes? (?:vosso |de voces )?ate)\b|\bretornar\b|\breassin\w+\b/,
  ],
  update_card: [
    together(
      'atualiz(?:ar|o|a-lo|amos|em)|actualizar|alter(?:ar|o|amos)|mud(?:ar|o|amos|em)|troc(?:ar|o|amos|em|a)|substitu\\w*|adicion(?:ar|o|amos)|coloc(?:ar|o|amos|o)|inser(?:ir|imos)|insiro|introdu\\w+|cadastr(?:ar|o|amos)|regist(?:ar|rar|o)|por|ponho|pomos|meter|usar|utilizar|remover|apagar|tirar|vincular|associar',
      CARD,
      30,
    ),
    /\b(?:novo|outro|diferente) cartao\b|\bcartao (?:\w+ ){0,2}(?:novo|caduc\w*|venc\w*|expir\w*|diferente)\b|\bcartao\b.{0,45}\b(?:venc\w*|expir\w*|caduc\w*|novo)\b|\bdados do cartao\b/,
    new RegExp(
      String.raw`\bpag(?:ar|o|amos|armos)(?:-\w+)? (?:com|por|pelo|no|via) (?:a |o |minha |meu |um |uma |outro |outra |nosso |nossa |meu outro )*(?:\w+ )?(?:${CARD}|conta)\b|\bpag(?:ar|o) (?:com|via|por|no) (?:paypal|visa|mastercard|pix|boleto|multibanco|mb way|google pay|apple pay)\b`,
    ),
    /\bcartao (?:cadastrado|salvo|registrado|registado|associado|guardado|que (?:esta|voces tem|tem|consta))\b|\bcolocar (?:o|outro|um) (?:do|da|cartao)\b|\bcartao da empresa\b|\b(?:perdi|roubaram|bloquearam|trocaram|clonaram)\b.{0,20}\bcartao\b.{0,60}\b(?:outro|nov[oa]|dados|numero)\b/,
    /\b(?:outra|nova|diferente) forma de pagamento\b|\b(?:outro|novo) (?:metodo|meio) de pagamento\b|\b(?:aceitam) (?:paypal|amex|pix|boleto|cartao|cartoes|transferencia)/,
  ],
  change_plan: [
    /\b(?:opc(?:ao|oes)|planos?|versao|algo|alternativas?) (?:\w+ )?mais (?:em conta|economic\w*|barat\w*|pequen\w*|simples|basic\w*|complet\w*)|\bativ\w+ (?:a |o )?(?:faturacao|faturamento|pagamento|cobranca) (?:anual|mensal|trimestral)\b|\b(?:ficou|e|esta) (?:muito |grande )?(?:grande|pequeno) (?:demais|para nos|pra mim|para mim)\b/,
    new RegExp(
      String.raw`(?<!\b(?:ao|por|apos|depois de) )\b(?:mudar(?:mos)?|trocar|passar(?:mos)?|subir|descer|baixar|melhorar|atualizar|migrar|alterar|ampliar|reduzir|voltar|rebaixar|mudanca|troca|alteracao|ir) (?:\w+ ){0,5}?(?:${TIER})\b(?!.{0,12}\b(?:cartao|fatura)\b)`,
    ),
    new RegExp(
      String.raw`\b(?:como|posso|podemos|quero que me) (?:eu )?(?:mudo|passo|passamos|desco|subo|troco|mudem|passem|mudamos|migro) (?:\w+ ){0,3}?(?:${TIER})\b|\b(?:passem|mudem|troquem|coloquem|passa|muda|me passa|me muda) (?:\w+ ){0,3}?(?:plano|anual|mensal|basico|premium|pro)\b`,
    ),
    new RegExp(
      String.raw`\b(?:pag(?:ar|o|ando)|faturacao|faturamento|fatur\w+|cobr\w+) (?:\w+ )?(?:${MONTHLY})\b.{0,30}\b(?:em vez|ao inves|no lugar|possivel|econom\w*|poup\w*|e nao|da|da)\b|\bpagar (?:\w+ ){0,2}?(?:anual(?:mente)?|por ano|ao ano|mensalmente|o ano todo)\b|\b(?:de|do) mensal (?:para|pra|pro) (?:o )?anual\b|\b(?:de|do) anual (?:para|pra|pro) (?:o )?mensal\b`,
    ),
    without(
      'quanto|custa|custaria|preco|cobram|pago|pagamos|quanto e',
      near(
        'adicion(?:ar|em|e|amos)|remov(?:er|am|a)|tir(?:ar|em|e|a)|reduz(?:ir|am)|aument(?:ar|em)|elimin(?:ar|em)|acrescent(?:ar|em)|inclu(?:ir|am)|coloc(?:ar|em)|comprar|baixar para|passar para',
        'licencas?|usuari[oa]s?|utilizador(?:es)?|lugares|assentos?|membros?|seats?|pessoas',
        20,
      ),
    ),
    said(
      'upgrade|downgrade|mudanca de plano|troca de plano|plano (?:mais )?(?:barato|economico|pequeno|grande|superior|inferior|em conta)',
    ),
  ],
  seats: [
    together(
      'tir(?:o|ar|amos)|remov\\w+|adicion\\w+|coloc(?:o|ar|amos)|inclu\\w+|acrescent\\w+|entr(?:ar|arem)',
      '(?:alguem|pessoas?|gente|mais (?:um|uma)|colegas?)\\b.{0,50}\\b(?:descont\\w*|cobr\\w*|pag\\w*|mensalidade|quanto|preco|cust\\w*)',
      15,
    ),
    near('convid\\w*', 'contam|conta|cobr\\w*|fatur\\w*|pag\\w*|cust\\w*|debit\\w*', 60),
    without(
      'equip[ae] de (?:suporte|apoio|atendimento|faturacao|desenvolvimento)|alguma pessoa',
      together(
        PERSON,
        'pag(?:ar|o|a|amos|ando|am)|cobr(?:am|ar|aram|em|a|ado|aria|arao)|cobrad[oa]s?|custa|custam|custaria|quanto|custo|fatur(?:am|a|ar|aram|ado|acao)|preco|contam|inclui|incluem|incluid[oa]s?|fatura',
        45,
      ),
    ),
    said('por (?:usuario|pessoa|assento|lugar|cabeca|membro|utilizador)|licencas|assentos'),
    /\bsomos (?:\w+ ){1,3}(?:mas|e|na|no|que|usuarios|utilizadores|pessoas)\b/,
    near('quant[oa]s', 'usuarios|utilizadores|pessoas|lugares|membros|licencas|seats|colegas', 20),
  ],
  tax_number: [
    said(
      'cnpj|cpf|nif|nipc|vat|numero (?:de )?(?:iva|contribuinte|identificacao fiscal|vat)|iva intracomunitario|numero fiscal|inscricao estadual|(?:dados|informacoes|domicilio|endereco|nome|morada|identificacao) fisca(?:l|is)|dados (?:de|da|do) (?:faturamento|faturacao|fatura|nota|minha empresa|empresa|cobranca)|razao social|endereco de (?:cobranca|faturamento)|morada de faturacao|morada|email de (?:cobranca|faturacao|faturamento)|isent[oa]s? de iva|autoliquidacao',
    ),
    near(
      'adicion\\w*|acrescent\\w*|inclu\\w*|coloc\\w*|mud\\w*|alter\\w*|troc\\w*|corrij\\w*|corrig\\w*|atualiz\\w*|apare\\w*|sai(?:r|a|am)?|const\\w*|errad[oa]|incorret[oa]',
      'nome (?:da|do) (?:minha |nossa )?(?:empresa|sociedade|titular)|ordem de compra|numero (?:da|do) (?:ordem|pedido)|nota de encomenda|em nome d[ao] (?:minha |nossa )?(?:empresa|firma)',
      60,
    ),
    together(
      'novo endereco|nosso endereco|endereco|em nome da (?:minha|nossa|empresa)',
      DOCUMENT,
      50,
    ),
    /\bempresa\b.{0,12}\bmudou\b|\bmud(?:ou|amos) de (?:endereco|morada|sede)\b|\biva\b.{0,30}\b(?:numero|registad[oa]|isent\w*)\b/,
  ],
  invoice_or_receipt: [
    together(
      'precis\\w*|preciso|envi\\w*|mand\\w*|passa(?:r|m|em)?|baix(?:ar|o)|descarreg\\w*|quero|queria|gostaria|gostava|onde|encontr\\w*|pod(?:e|em|iam|eriam|eria|ia|emos)|posso|consig\\w*|conseg\\w*|solicit\\w*|emit\\w*|emiss\\w*|ger(?:ar|o|em)|copia|segunda via|2a via|falt\\w*|ver|vejo|consult\\w*|reenvi\\w*|imprim\\w*|compartilh\\w*|pede|pedem|exige|acess\\w*|ter|obter|tirar|tiro|cade|requer\\w*|facult\\w*|disponibiliz\\w*|arranj\\w*',
      DOCUMENT,
      50,
    ),
    together(
      'nao (?:me |nos )?(?:chegou|chegaram|aparec\\w*|recebi|recebemos|tenho|temos|vejo|encontr\\w*|enviaram|mandaram|veio|achei|acho|consta)|n (?:recebi|achei|chegou)',
      DOCUMENT,
      30,
    ),
    new RegExp(
      String.raw`^(?:a |minha |uma )?(?:${DOCUMENT}) (?:de|do|da|para|pra)\b|\b(?:${DOCUMENT})\b.{0,30}\b(?:por favor|pfv|pf|contabilidade|contador\w*|contabilista|financas)\b|\b(?:comprovantes?|comprovativos?|notas? fisca(?:l|is)|historico de (?:pagamentos|faturas|cobrancas))\b`,
    ),
  ],
};
