"""What a message names: times, papers, languages, countries, districts, paragraphs, addresses to reach a person."""
