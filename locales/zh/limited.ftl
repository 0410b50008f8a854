# Understood, but not answered in yet.
language-limited = 我能看懂您的语言，但还不能用您的语言回答。我会用这种语言回答：{ $language }。您可以继续用自己的语言写，也可以选择其他语言。
