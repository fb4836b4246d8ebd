namespace NewsParsing;

/// <summary>What follows a reporting verb once its adjuncts are passed.</summary>
internal enum ContentOpening
{
    /// <summary>Nothing: the sentence, or this part of it, is over.</summary>
    None,

    /// <summary>Words in quotation marks.</summary>
    Quoted,

    /// <summary>"that", or an indirect question.</summary>
    That,

    /// <summary>A bare clause.</summary>
    Clause,

    /// <summary>A colon.</summary>
    Colon,
}
