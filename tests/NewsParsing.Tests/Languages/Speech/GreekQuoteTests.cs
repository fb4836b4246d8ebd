namespace NewsParsing.Tests.Languages.Speech;

public class GreekQuoteTests
{
    [Theory]
    [InlineData(
        "«Η γέφυρα είναι ασφαλής», είπε ο υπουργός Νίκος Παππάς.",
        QuoteKind.Direct, "Η γέφυρα είναι ασφαλής", "ο υπουργός Νίκος Παππάς", "Νίκος Παππάς")]
    [InlineData(
        "Ο δήμαρχος Γιώργος Λάμπρου δήλωσε ότι η γέφυρα θα κλείσει.",
        QuoteKind.Indirect, "η γέφυρα θα κλείσει", "Ο δήμαρχος Γιώργος Λάμπρου", "Γιώργος Λάμπρου")]
    [InlineData(
        "Σύμφωνα με την αστυνομία, ο οδηγός έτρεχε.",
        QuoteKind.Indirect, "ο οδηγός έτρεχε", "την αστυνομία", "αστυνομία")]
    [InlineData(
        "«Περιμέναμε», τόνισε ο πρόεδρος του συλλόγου, Κώστας Ρήγας, «και τώρα θέλουμε απαντήσεις».",
        QuoteKind.Direct, "Περιμέναμε και τώρα θέλουμε απαντήσεις", "ο πρόεδρος του συλλόγου, Κώστας Ρήγας", "Κώστας Ρήγας")]
    [InlineData(
        "Η Μαρία Δούκα λέει πως κανείς δεν τη ρώτησε. Πρόσθεσε ότι θα προσφύγει.",
        QuoteKind.Indirect, "θα προσφύγει", null, "Μαρία Δούκα")]
    [InlineData(
        "Ο Κώστας Ρήγας ήταν κατηγορηματικός: «Δεν φεύγουμε από εδώ».",
        QuoteKind.Direct, "Δεν φεύγουμε από εδώ", "Ο Κώστας Ρήγας", "Κώστας Ρήγας")]
    [InlineData(
        "– Πότε θα ανοίξει το σχολείο; ρώτησε η Άννα Βλάχου.",
        QuoteKind.Direct, "Πότε θα ανοίξει το σχολείο;", "η Άννα Βλάχου", "Άννα Βλάχου")]
    [InlineData(
        "«Φεύγω», είπε η Άννα Βλάχου. «Δεν ξέρω πότε γυρίζω», παραδέχθηκε η ίδια.",
        QuoteKind.Direct, "Δεν ξέρω πότε γυρίζω", "η ίδια", "Άννα Βλάχου")]
    [InlineData(
        "Στην έκθεση αναφέρεται ότι οι κολόνες έχουν σκουριάσει.",
        QuoteKind.Indirect, "οι κολόνες έχουν σκουριάσει", "έκθεση", "έκθεση")]
    public void Last_quote_has_its_words_kind_speaker_and_source(string text, QuoteKind kind, string words, string? speaker, string? source) =>
        ReportedSpeech.AssertLast("el", text, kind, words, speaker, source);
}
