# Understood, but not answered in yet.
language-limited = E kuptoj gjuhën tuaj, por ende nuk mund të përgjigjem në të. Do të përgjigjem në këtë gjuhë: { $language }. Mund të vazhdoni të shkruani në gjuhën tuaj ose të zgjidhni një gjuhë tjetër.
