# Understood, but not answered in yet.
language-limited = ቋንቋኹም ይርድኣኒ እዩ፣ ግን ክሳብ ሕጂ ብቋንቋኹም መልሲ ክህብ ኣይክእልን። በዚ ቋንቋ እዚ መልሲ ክህብ እየ፦ { $language }። ብቋንቋኹም ምጽሓፍ ክትቅጽሉ ወይ ካልእ ቋንቋ ክትመርጹ ትኽእሉ ኢኹም።
