/** The words Portuguese-speaking customers use, folded, of Brazil and of Portugal: a word is added once. */

export const WANT =
  'quero|kero|qero|queremos|queria|queriamos|querem|gostaria|gostariamos|gostava|gostavamos|adorava|adoravamos|desejo|desejamos|preciso|precisamos|precisava|peco|pedimos|solicito|solicitamos|exijo|exigimos|agradecia|agradeceria|prefiro|preferimos|decidi|decidimos|pretendo|pretendemos';
export const ACCOUNT =
  'assinaturas?|asinatura|subscric(?:ao|oes)|inscricao|plano|planos|conta|contrato|servico|adesao|licenca|mensalidade|cadastro';
export const CARD =
  'cartao|cartoes|visa|mastercard|amex|paypal|iban|(?:metodo|forma|meio|modo)s? de pagamento|conta bancaria|dados (?:bancarios|de pagamento|do cartao)|debito (?:direto|automatico)|pix';
export const CHARGE =
  'cobrancas?|debitos?|pagamentos?|faturas?|lancamentos?|valor(?:es)?|transac(?:ao|oes)|compras?|descontos?|mensalidades?|movimentos?';
/** Has been charged, or is being charged: no wish, no fear. */
export const CHARGED =
  'cobraram|cobrou|cobrad[oa]s?|cobram|cobrando|a cobrar|debitaram|debitou|debitad[oa]s?|debitam|debitando|a debitar|faturaram|faturad[oa]|descontaram|descontou|descontad[oa]|descontando|descontam|passaram|tiraram|tirou|sacaram|retiraram|retirado|levaram|pegaram|lancaram|cairam|caiu|voltaram a (?:me )?(?:cobrar|debitar|descontar)|saiu|sairam';
export const DOCUMENT =
  'faturas?|facturas?|recibos?|notas? fisca(?:l|is)|notas?|nfe?s?|nfs-?e|comprovantes?|comprovativos?|danfe|(?<!(?:exportar|exportacao|importar|salvar|guardar|converter|enviar para)(?: \\w+){0,2} )pdf|fatura-recibo';
export const REFUND_NOUN =
  're+mbolsos?|reembolsos?|rembolsos?|estornos?|extornos?|devoluc(?:ao|oes)|ressarcimento|restituicao';
export const REFUND_VERB =
  're+mbols\\w*|rembols\\w*|estorn\\w*|extorn\\w*|devolv\\w*|ressarc\\w*|restitu\\w*';
export const MONEY_ITSELF = 'dinheiro|grana|valor|pagamento|montante|quantia|euros|reais';
export const ENDED =
  'cancelei|cancelamos|(?:tinha|tinhamos|havia|ter|tendo|ja foi|foi|esta|estava) (?:sido )?(?:cancelad[oa]|encerrad[oa])|dei baixa|demos baixa|anulei|anulamos|encerrei|encerramos|fechei|fechamos|rescindi|terminei|(?:pedi|solicitei|pedimos|solicitamos) (?:o |meu )?(?:cancelamento|encerramento)|confirmacao d[oe] (?:meu )?(?:cancelamento|encerramento)';
export const LAPSED =
  'venceu|vencid[oa]|expirou|expirad[oa]|caducou|terminou|terminad[oa]|finalizou|acabou|encerrou';
export const TWICE =
  'duas vezes|2 vezes|tres vezes|3 vezes|quatro vezes|4 vezes|varias vezes|2x|x2|3x|dobro|dobrad[oa]s?|em duplicado|duplicad[oa]s?|duplicidade|duplicou|repetid[oa]s?|segunda vez';
export const SEVERAL = 'duas|dois|2|tres|3|quatro|4|varias|varios|ambas|ambos';
export const PERSON =
  'usuari[oa]s?|utilizador(?:es|as?)?|membros?|licencas?|assentos?|lugares?|colegas?|funcionari[oa]s?|pessoas?|colaborador(?:es|as?)?|freelas?|freelancers?|seats?|gente|equipe|equipa|(?:um|do|meu|nosso|no|pro) time';
export const APP =
  'app|aplicativo|aplicacao|programa|plataforma|sistema|ferramenta|editor|painel|site|pagina|software|api|exportacao|importacao|sincronizacao|integracao|upload|download|busca|agenda|calendario|relatorios?|arquivos?|ficheiros?|projetos?|login|sessao|notificacoes|servidor(?:es)?|envio';
export const AGAIN = 'de novo|denovo|outra vez|novamente';
export const MONTHLY =
  'anual|anualmente|mensal|mensalmente|trimestral|por ano|ao ano|por mes|mes a mes';
export const TIER =
  'plano|planos|basico|basica|premium|pro|starter|business|team|empresarial|empresas|enterprise|anual|mensal|trimestral|tarifario|gratuit[oa]|gratis|free|superior|inferior|individual|familiar|plus|versao';
/** Not wished, or told not to: directly before the verb. */
export const NOT =
  '(?<!\\b(?:nao|no|nunca|jamais|nem|sem|sin|n)(?: (?:me|nos|o|a|lhe|se|te|eu|ainda|mais)){0,2} )';
