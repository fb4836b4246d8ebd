namespace NewsParsing.Tests.Languages.Speech;

public class FrenchQuoteTests
{
    [Theory]
    [InlineData(
        "« On tape le prix dans la main », explique Marcel Audouin, éleveur à Saint-Cyr.",
        QuoteKind.Direct, "On tape le prix dans la main", "Marcel Audouin, éleveur à Saint-Cyr", "Marcel Audouin")]
    [InlineData(
        "« Nous n’avons plus les moyens », a déclaré la ministre Solène Guérif.",
        QuoteKind.Direct, "Nous n’avons plus les moyens", "la ministre Solène Guérif", "Solène Guérif")]
    [InlineData(
        "Le préfet a annoncé que la route serait fermée.",
        QuoteKind.Indirect, "la route serait fermée", "Le préfet", "préfet")]
    [InlineData(
        "Le maire Paul Rey a assuré qu’il vendrait le terrain.",
        QuoteKind.Indirect, "il vendrait le terrain", "Le maire Paul Rey", "Paul Rey")]
    [InlineData(
        "Selon le rapport, le marché fait vivre quarante familles.",
        QuoteKind.Indirect, "le marché fait vivre quarante familles", "le rapport", "rapport")]
    [InlineData(
        "Selon l’agence, le nombre d’accouchements, tombé à 212 l’an dernier, ne suffit plus.",
        QuoteKind.Indirect, "le nombre d’accouchements, tombé à 212 l’an dernier, ne suffit plus", "l’agence", "agence")]
    [InlineData(
        "D’après un rapport, que le journal a lu, l’hôpital perd trois millions.",
        QuoteKind.Indirect, "l’hôpital perd trois millions", "un rapport", "rapport")]
    [InlineData(
        "Le maire (divers gauche) de la ville, Paul Rey, a assuré qu’il partait.",
        QuoteKind.Indirect, "il partait", "Le maire (divers gauche) de la ville, Paul Rey", "Paul Rey")]
    [InlineData(
        "D’après la préfecture, deux ponts sont coupés.",
        QuoteKind.Indirect, "deux ponts sont coupés", "la préfecture", "préfecture")]
    [InlineData(
        "« Nous partons », a dit Anne Rivot. « Je les ai reçus hier, a-t-elle ajouté. Ils ont refusé. »",
        QuoteKind.Direct, "Je les ai reçus hier Ils ont refusé.", "elle", "Anne Rivot")]
    [InlineData(
        "« Deux millions ! s’étrangle Mme Rouvière. Avec ça, on refait l’église. »",
        QuoteKind.Direct, "Deux millions ! Avec ça, on refait l’église.", "Mme Rouvière", "Rouvière")]
    [InlineData(
        "« C’est fini », s’est exclamé Luc Ferrand.",
        QuoteKind.Direct, "C’est fini", "Luc Ferrand", "Luc Ferrand")]
    [InlineData(
        "Le pont tiendra, comme l’a expliqué la préfecture.",
        QuoteKind.Indirect, "Le pont tiendra", "la préfecture", "préfecture")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("fr", text, kind, words, speaker, source);
}
