# Understood, but not answered in yet.
language-limited = Tôi hiểu ngôn ngữ của quý vị nhưng chưa thể trả lời bằng ngôn ngữ đó. Tôi sẽ trả lời bằng ngôn ngữ này: { $language }. Quý vị có thể tiếp tục viết bằng ngôn ngữ của mình hoặc chọn một ngôn ngữ khác.
