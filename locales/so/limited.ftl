# Understood, but not answered in yet.
language-limited = Luqaddaada waan fahmayaa, laakiin weli luqaddaas kuma jawaabi karo. Waxaan ku jawaabi doonaa luqaddan: { $language }. Waad sii wadi kartaa inaad luqaddaada wax ku qorto, ama waxaad dooran kartaa luqad kale.
