namespace NewsParsing.Tests.Languages.Speech;

/// <summary>Sentences as the news agencies of each language print them: when, where and to whom stands between verb and speaker.</summary>
public class AgencySentenceTests
{
    [Theory]
    [InlineData("fr", "« La situation est préoccupante », a déclaré lundi la ministre de la Santé, Claire Morel.", "La situation est préoccupante", "Claire Morel")]
    [InlineData("fr", "« Nous avons fait notre devoir, a expliqué le maire de Brest, Paul Kerven. Le reste dépend de l'État. »", "Nous avons fait notre devoir Le reste dépend de l'État.", "Paul Kerven")]
    [InlineData("fr", "Pour Emmanuel Roche, chercheur au CNRS, « le phénomène va s'accélérer ».", "le phénomène va s'accélérer", "Emmanuel Roche")]
    [InlineData("fr", "Interrogé par l'AFP, le directeur de l'usine, Luc Garand, a assuré : « Aucun emploi n'est menacé. »", "Aucun emploi n'est menacé.", "Luc Garand")]
    [InlineData("es", "«No vamos a ceder», dijo el martes la presidenta de la Comisión, Laura Prieto.", "No vamos a ceder", "Laura Prieto")]
    [InlineData("es", "Para el presidente, la reforma es \"una oportunidad histórica\".", "una oportunidad histórica", "presidente")]
    [InlineData("it", "«Siamo pronti – ha aggiunto il premier – a fare la nostra parte».", "Siamo pronti a fare la nostra parte", "premier")]
    [InlineData("it", "Lo ha annunciato il presidente della Regione, Marco Galli: «Riapriremo lunedì».", "Riapriremo lunedì", "Marco Galli")]
    [InlineData("pt", "\"Não vamos recuar\", disse o presidente da Câmara, Rui Mendes.", "Não vamos recuar", "Rui Mendes")]
    [InlineData("pt", "Para o economista João Dias, a medida é \"um erro\".", "um erro", "João Dias")]
    [InlineData("nl", "\"We hebben alles gedaan\", laat een woordvoerder van de politie weten.", "We hebben alles gedaan", "woordvoerder van de politie")]
    [InlineData("ru", "— Это ошибка, — сказал депутат Громов. — Её надо исправить.", "Это ошибка Её надо исправить.", "Громов")]
    [InlineData("tr", "Başkan Demir, \"Bu karar yanlıştır. Mahkemeye gideceğiz.\" ifadelerini kullandı.", "Bu karar yanlıştır. Mahkemeye gideceğiz.", "Demir")]
    [InlineData("pl", "– Mieliśmy szczęście – mówi Ewa Dudek. – Dom ocalał.", "Mieliśmy szczęście Dom ocalał.", "Ewa Dudek")]
    [InlineData("ko", "김민수 장관은 \"대화를 계속하겠다\"고 말했다.", "대화를 계속하겠다", "김민수")]
    public void Direct_words_have_their_speaker(string language, string text, string words, string source) =>
        ReportedSpeech.AssertLast(language, text, QuoteKind.Direct, words, null, source);

    [Theory]
    [InlineData("fr", "D'après un rapport de la Cour des comptes, le coût du chantier a doublé.", "le coût du chantier a doublé", "rapport de la Cour des comptes")]
    [InlineData("fr", "Le porte-parole du gouvernement a affirmé que la réforme entrerait en vigueur en janvier.", "la réforme entrerait en vigueur en janvier", "porte-parole du gouvernement")]
    [InlineData("it", "Stando a quanto riferito dai carabinieri, l'auto viaggiava a forte velocità.", "l'auto viaggiava a forte velocità", "carabinieri")]
    [InlineData("nl", "Volgens het OM is de verdachte nog niet verhoord.", "is de verdachte nog niet verhoord", "OM")]
    [InlineData("ru", "Как сообщили в МЧС, пожар потушен.", "пожар потушен", "МЧС")]
    [InlineData("pl", "Według policji kierowca był trzeźwy.", "kierowca był trzeźwy", "policji")]
    [InlineData("pl", "Jak poinformował rzecznik prokuratury, śledztwo trwa.", "śledztwo trwa", "rzecznik prokuratury")]
    [InlineData("zh", "负责人周启明告诉记者，学校将于九月开学。", "学校将于九月开学", "周启明")]
    public void Reported_words_have_their_source(string language, string text, string words, string source) =>
        ReportedSpeech.AssertLast(language, text, QuoteKind.Indirect, words, null, source);
}
