// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "plenary/text/markers.h"

namespace plenary::text {

// The vocabulary of markers. Patterns are RE2 over folded text (small letters, no diacritics), and
// match the whole content of a bracket. Rows of a kind stand together; the first kind that matches
// wins. A new spelling is a new row with its example: the tests run every one.
// clang-format off
inline constexpr auto kMarkerRows = std::to_array<MarkerRow>({
  {MarkerKind::inaudible, "en", R"((?:is |was |audio )?(?:inaudible|indiscernible|unintelligible|indecipherable)(?: (?:passage|name|question|comment|response|word|words|off mic|at times))?)", "(Inaudible)"},
  {MarkerKind::inaudible, "en", R"((?:(?:inaudible|indiscernible|unintelligible)[ ,]*(?:- )?(?:@|due to .{1,30}|because of .{1,30}|over .{1,30}|off[ -]mic(?:rophone)?|\d{1,2} (?:secs?|seconds?|words?|minutes?))|mumbl(?:es|ing)|unclear))", "(inaudible due to crosstalk)"},
  {MarkerKind::inaudible, "fr", R"((?:passage |propos |mot )?(?:inaudibles?|incomprehensibles?))", "((inaudible))"},
  {MarkerKind::inaudible, "es", R"((?:no se (?:oye|escucha|entiende)|inaudible|ininteligible))", "[no se oye]"},
  {MarkerKind::inaudible, "pt", R"((?:inaudivel|incompreensivel))", "(inaudível)"},
  {MarkerKind::inaudible, "ru", R"((?:неразборчиво|не слышно|неслышно))", "(неразборчиво)"},
  {MarkerKind::inaudible, "ar", R"((?:غير مسموع|غير واضح))", "(غير مسموع)"},
  {MarkerKind::inaudible, "zh", R"((?:听不清|聽不清|无法听清))", "（听不清）"},

  {MarkerKind::no_audio, "en", R"((?:there is |with )?(?:no|lost|losing|dropped) (?:audio|sound|signal)(?: (?:feed|from .{1,30}|on the line|on .{1,20} channel))?|(?:audio|sound|feed) (?:is |was |has )?(?:lost|froze|frozen|dropped(?: out)?|off|gone|cut|cut off|cut out|disconnected|muted)|(?:microphone |mic |speaker |audio )?(?:is |on )?muted?)", "(No audio)"},
  {MarkerKind::no_audio, "fr", R"((?:pas de son|plus de son|coupure (?:de |du )?son|sans son))", "(pas de son)"},
  {MarkerKind::no_audio, "es", R"((?:sin (?:audio|sonido)|se corta el audio))", "(sin audio)"},
  {MarkerKind::no_audio, "zh", R"((?:没有声音|無聲音))", "（没有声音）"},
  {MarkerKind::no_audio, "en", R"((?:(?:mic|mike|microphone|mics)(?: (?:is|was))? (?:off|muted|turned off|not on)|(?:you(?:'re| are|r)|he is|she is|they are) (?:on mute|muted)))", "(mic is off)"},
  {MarkerKind::no_audio, "ru", R"((?:нет звука|звук (?:пропал|отключен|прервался)|микрофон (?:выключен|отключен)))", "(нет звука)"},
  {MarkerKind::no_audio, "ar", R"((?:انقطاع الصوت|انقطع الصوت|لا يوجد صوت|بدون صوت|الميكروفون مغلق))", "(انقطاع الصوت)"},
  {MarkerKind::no_audio, "zh", R"((?:麦克风(?:关闭|未开|没开)|静音|声音中断|無聲))", "（麦克风关闭）"},

  {MarkerKind::poor_audio, "en", R"((?:very |extremely |some )?(?:poor|bad|low|weak|faint|choppy|garbled|distorted|unclear|broken|robotic)(?: (?:quality))?(?: (?:of))? (?:audio|sound|connection|line|quality|volume|feed)(?: (?:quality|feed|connection|level))?)", "(Very low audio)"},
  {MarkerKind::poor_audio, "en", R"((?:the )?(?:audio|sound|voice|line|speaker|feed|signal|connection|mic|microphone)(?: (?:is|was|keeps))? (?:breaking up|broken up|breaks up|cutting (?:in and )?out|cuts (?:in and )?out|cutting off|fading(?: in and out)?|fades(?: out)?|distorted|distortion|garbled|choppy|unclear|problems?|issues?|difficult(?:y|ies)|interference|delay|echo|skipping|low|poor|bad))", "[audio breaking up]"},
  {MarkerKind::poor_audio, "en", R"((?:breaking up|cutting (?:in and )?out|cuts (?:in and )?out(?: .{1,12})?|fading(?: in and)? out|static|echo(?:ing)?|feedback|interference|(?:loud |heavy )?(?:background )?nois(?:e|es)|buzzing|humming noise|choppy|garbled|distortion|poor quality|bad connection|audio skipping))", "(cuts out 2 secs)"},
  {MarkerKind::poor_audio, "fr", R"((?:interferences?|mauvais(?:e)? (?:son|audio|qualite|ligne)(?: .{1,20})?|probleme (?:de |d ?')?(?:son|audio)|son de mauvaise qualite|friture|bruits? de fond))", "((interférences))"},
  {MarkerKind::poor_audio, "es", R"((?:problemas? (?:de|con el) (?:audio|sonido)|mal audio|ruido|interferencias?|audio entrecortado))", "(problema de audio)"},
  {MarkerKind::poor_audio, "ru", R"((?:(?:плохои|плохое|слабыи) (?:звук|качество звука|слышимость)|плохая (?:связь|слышимость)|помехи|шум|звук прерывается))", "(плохой звук)"},
  {MarkerKind::poor_audio, "ar", R"((?:صوت (?:ضعيف|متقطع|غير واضح)|تشويش|ضوضاء|صدى))", "(صوت متقطع)"},
  {MarkerKind::poor_audio, "zh", R"((?:杂音|噪音|音质(?:差|不好|不佳)|声音(?:断断续续|不清楚|很小)|回声|干扰))", "（杂音）"},

  {MarkerKind::off_mic, "en", R"((?:speaking |speaker |talking |away |comments? |voice |response )?(?:is |was )?(?:off|away from|not (?:on|at|near|using)|far from|without)(?: the| a| of)? ?-?(?:mic|mike|microphone|mics)(?: .{1,20})?|off-?(?:mic|mike|microphone))", "[off microphone]"},
  {MarkerKind::off_mic, "fr", R"((?:hors|sans|loin du) (?:micro|microphone))", "(hors micro)"},
  {MarkerKind::off_mic, "es", R"((?:fuera de|sin|lejos del) (?:microfono|micro))", "(sin micrófono)"},
  {MarkerKind::off_mic, "ru", R"((?:(?:вне|без|не в) микрофона?|микрофон далеко))", "(вне микрофона)"},
  {MarkerKind::off_mic, "ar", R"((?:خارج الميكروفون|بعيدا? عن الميكروفون|دون ميكروفون))", "(خارج الميكروفون)"},
  {MarkerKind::off_mic, "zh", R"((?:离开麦克风|没有对着麦克风|未用麦克风|不在麦克风前))", "（离开麦克风）"},

  {MarkerKind::crosstalk, "en", R"((?:cross ?-?talk(?:ing)?|(?:overlapping|simultaneous|multiple|several|many|numerous)(?: people)? (?:speakers?|speech|voices?|people|conversations?|talking|speaking|audio|discussions?)(?: (?:speaking|talking|at once|at the same time|at one time|simultaneously))*|(?:speakers?|people|everyone|all|voices) (?:speaking|talking|overlapping|speak|talk)(?: (?:at once|at the same time|simultaneously|over each other|over one another))?|background (?:talking|conversations?|voices?|chatter|speech|speaking)|(?:talking|speaking) (?:over each other|over one another|at once|at the same time|simultaneously)|chorus of (?:ayes?|nays?|noes|voices)))", "[ Multiple voices ]"},
  {MarkerKind::crosstalk, "fr", R"((?:plusieurs (?:voix|personnes|intervenants)(?: .{1,30})?|voix (?:multiples|superposees)|propos superposes|brouhaha|conversations? de fond))", "(plusieurs voix)"},
  {MarkerKind::crosstalk, "es", R"((?:varias voces|voces superpuestas|hablan (?:todos )?a la vez|conversaciones? de fondo))", "(varias voces)"},
  {MarkerKind::crosstalk, "ru", R"((?:говорят (?:одновременно|все сразу|все вместе)|(?:несколько|много) голосов|шум голосов|голоса в зале))", "(говорят одновременно)"},
  {MarkerKind::crosstalk, "ar", R"((?:حديث جانبي|أحاديث جانبية|احاديث جانبية|اصوات متداخلة|أصوات متداخلة|عدة اصوات|عدة أصوات))", "(حديث جانبي)"},
  {MarkerKind::crosstalk, "zh", R"((?:多人(?:同时)?(?:讲话|说话|发言)|同时(?:讲话|说话)|众人(?:讲话|说话)|七嘴八舌|议论声))", "（多人同时讲话）"},

  {MarkerKind::laughter, "en", R"((?:(?:general|some|more|light|loud|audience|shared) )?(?:laughter|laughs|laughing|laugh|chuckles?|chuckling|giggles?|giggling|(?:everyone|all|audience|speaker|they|he|she) (?:laughs?|laughing|chuckles?))(?: (?:in (?:the )?(?:room|audience|background)))?)", "(Laughter.)"},
  {MarkerKind::laughter, "fr", R"((?:rires?|rit|ils? rient|rires? dans la salle))", "(Rires)"},
  {MarkerKind::laughter, "es", R"((?:risas?|se rie|rien))", "(Risas)"},
  {MarkerKind::laughter, "pt", R"((?:risos?))", "(Risos)"},
  {MarkerKind::laughter, "*", R"((?:rires? (?:dans|de) .{1,20}|risas? (?:en|del) .{1,20}|(?:общии )?смех(?: в зале| и аплодисменты)?|(?:全场|众人|大家|观众)?(?:笑声|笑聲|大笑|哄笑|笑|發笑)|ضحك(?: في القاعة| الحضور)?))", "(Смех в зале)"},
  {MarkerKind::laughter, "ru", R"((?:смех|смеется))", "(Смех)"},
  {MarkerKind::laughter, "ar", R"((?:ضحك))", "(ضحك)"},
  {MarkerKind::laughter, "zh", R"((?:笑声|笑聲|笑))", "（笑声）"},

  {MarkerKind::applause, "en", R"((?:(?:loud|long|more|general|light|warm|sustained|cheers?|cheering|laughter|some|a round of) ?(?:and )?)?(?:applause|applauding|applauds|clapping|claps|cheering|cheers|standing ovation|ovation))", "[APPLAUSE]"},
  {MarkerKind::applause, "fr", R"((?:applaudissements?|ovation))", "(Applaudissements)"},
  {MarkerKind::applause, "es", R"((?:aplausos?|ovacion))", "(Aplausos)"},
  {MarkerKind::applause, "pt", R"((?:palmas))", "(Palmas)"},
  {MarkerKind::applause, "fr", R"((?:vifs?|longs?|nourris|chaleureux) applaudissements|applaudissements (?:nourris|prolonges|.{1,20}))", "(Vifs applaudissements)"},
  {MarkerKind::applause, "es", R"((?:(?:fuertes|grandes|calidos) )?aplausos? ?(?:prolongados?|fuertes|del publico|en la sala)?)", "(Aplausos prolongados)"},
  {MarkerKind::applause, "*", R"((?:(?:бурные |продолжительные )+аплодисменты|(?:热烈|熱烈|长时间)(?:的)?(?:掌声|掌聲|鼓掌)|تصفيق (?:حار|حاد|.{2,20})))", "（热烈掌声）"},
  {MarkerKind::applause, "ru", R"((?:аплодисменты|овация))", "(Аплодисменты)"},
  {MarkerKind::applause, "ar", R"((?:تصفيق))", "(تصفيق)"},
  {MarkerKind::applause, "zh", R"((?:掌声|掌聲|鼓掌))", "（掌声）"},

  {MarkerKind::music, "*", R"((?:(?:soft |upbeat |background |live |intro |closing |opening |hold )?(?:music|musique|musica|musik)(?: (?:playing|plays|interlude|starts|stops|ends|continues|video|fades))*|(?:musical )?(?:performance|interlude)|playing music|singing|song|chanson|♪+|музыка|موسيقى|音乐|音樂))", "(musical performance)"},

  {MarkerKind::break_, "en", R"((?:a |the )?(?:(?:short|brief|coffee|lunch|tea|health|bio|ten|five|fifteen|thirty|\d+)[- ]?)?(?:minutes? )?(?:break(?:s)?(?: (?:time|taken|for (?:lunch|coffee)))?|recess(?:es|ed)?(?: taken)?)|(?:a |the )?(?:(?:short|brief|lunch|luncheon|coffee|\d+[- ]minute) )?(?:recess|break) (?:was|is) taken(?: .{1,40})?|(?:lunch|luncheon|coffee)|(?:the )?(?:lunch|luncheon|short|midday|mid-morning|afternoon) adjournment|(?:the )?(?:meeting|session|proceedings|hearing) (?:is |was |were )?(?:suspended|paused|in recess|recessed)(?: .{1,30})?|on (?:a )?break|off the record)", "---SHORT BREAK"},
  {MarkerKind::break_, "fr", R"((?:pause(?: (?:cafe|dejeuner|sante))|(?:seance|reunion|session) (?:est )?suspendue(?: .{1,30})?|suspension(?: de (?:la )?seance)?))", "(pause café)"},
  {MarkerKind::break_, "es", R"((?:receso|descanso|pausa para (?:el )?(?:cafe|almuerzo)|se suspende la sesion))", "(Receso)"},
  {MarkerKind::break_, "ru", R"((?:(?:короткии )?перерыв(?: .{1,25})?|кофе-?бреик))", "(перерыв)"},
  {MarkerKind::break_, "ar", R"((?:استراحة(?: .{1,20})?|توقف الاجتماع|رفع الجلسة مؤقتا))", "(استراحة)"},
  {MarkerKind::break_, "zh", R"((?:休息|茶歇|休会))", "（休息）"},

  {MarkerKind::breakout, "en", R"((?:in |to |return(?:ing)? from |going (?:in)?to |joining )?(?:the )?(?:break-? ?out)(?: (?:sessions?|rooms?|groups?|discussions?))?(?: (?:in progress|begin|start|started|end|ended|opened|closed|are open))?|(?:small )?group (?:work|discussions?)(?: in progress)?)", "(Breakout sessions)"},

  {MarkerKind::foreign_language, "en", R"((?:(?:speaker |he |she )?(?:is |continues? )?(?:speaking|speaks?|spoken|talking|said|singing) (?:in |a |an |their |another |his |her )*(?:foreign|native|other|non-?english|different|another|local|original)? ?(?:languages?|tongue|arabic|chinese|mandarin|cantonese|english|french|german|hindi|indonesian|italian|japanese|korean|persian|polish|portuguese|russian|spanish|swahili|thai|turkish|urdu|vietnamese)(?: (?:language))?))", "(Speaking in French)"},
  {MarkerKind::foreign_language, "en", R"((?:in )?(?:a |another )?(?:foreign|non-?english|other|another) (?:language|speech)(?: (?:spoken|being spoken))?|(?:no|awaiting|waiting for|without|lost|off) (?:the )?(?:english|translation|interpretation|interpreter)(?: (?:translation|interpretation|channel|audio|available|provided|feed))*|(?:captioned )?(?:speaking )?(?:through|via|from) (?:an? |the )?(?:interpreter|interpretation|translation)|off (?:the )?english channel|(?:in )?(?:arabic|chinese|mandarin|french|german|hindi|italian|japanese|korean|portuguese|russian|spanish|swahili|turkish))", "(No English.)"},
  {MarkerKind::foreign_language, "fr", R"((?:(?:parle|s'exprime) en (?:langue etrangere|anglais|arabe|chinois|espagnol|russe)|langue etrangere|pas (?:de traduction|d'interpretation)))", "(parle en anglais)"},
  {MarkerKind::foreign_language, "es", R"((?:habla(?:ndo)? en (?:otro idioma|ingles|frances|arabe|chino|ruso)|otro idioma|sin (?:traduccion|interpretacion)))", "(habla en inglés)"},
  {MarkerKind::foreign_language, "en", R"((?:(?:speaking|speaks?|spoken|in|talking) (?:in )?(?:afrikaans|albanian|amharic|armenian|azerbaijani|basque|bengali|bosnian|bulgarian|burmese|catalan|creole|croatian|czech|danish|dari|dutch|estonian|farsi|finnish|georgian|greek|gujarati|hausa|hebrew|hungarian|igbo|irish|kazakh|khmer|kinyarwanda|kurdish|lao|latvian|lithuanian|malay|maltese|maori|marathi|mongolian|nepali|norwegian|pashto|punjabi|quechua|romanian|serbian|sinhala|slovak|slovenian|somali|swedish|tagalog|tamil|telugu|tibetan|tigrinya|ukrainian|uzbek|welsh|wolof|xhosa|yoruba|zulu|sign language)(?: language)?|(?:arabic|bengali|bulgarian|catalan|croatian|czech|danish|dutch|farsi|finnish|greek|hebrew|hungarian|malay|norwegian|quechua|romanian|serbian|swedish|tagalog|tamil|ukrainian|yoruba)))", "(speaks in Tamil)"},
  {MarkerKind::foreign_language, "*", R"((?:(?:no hay|sin) (?:interpretacion|traduccion)|(?:не переводится|без перевода|перевода нет)|(?:говорит|говорят|выступает|речь) (?:по-[а-я]+|на (?:другом|иностранном|[а-я]+) языке)|(?:يتحدث|تتحدث|يتكلم|تتكلم) (?:بالفرنسية|بالانجليزية|بالإنجليزية|بالعربية|بالاسبانية|بالإسبانية|بالروسية|بالصينية|بلغة .{2,20})|(?:لا توجد|بدون) ترجمة|(?:说|說|讲|講)(?:法语|英语|俄语|西班牙语|阿拉伯语|中文|日语|德语|外语|方言)|(?:无|無|没有)(?:翻译|口译|传译)))", "(говорит по-французски)"},

  {MarkerKind::video, "en", R"((?:(?:a |the )?(?:short |recorded |pre-?recorded )?(?:video|film|clip|movie|video message|video clip|slide show)(?: (?:playing|plays|played|is playing|being played|presentation|message|begins?|starts?|ends?|ended|is shown|shown|clip|in progress|without sound))*|(?:start|end|beginning) of (?:the )?(?:video|film|clip|recording)|playing (?:a )?video|showing (?:a )?(?:video|film)))", "(video playing)"},
  {MarkerKind::video, "*", R"((?:(?:projection|debut|fin) (?:de la |d'une |du )?(?:video|film)|(?:proyeccion de |inicio del |fin del )?video))", "(projection du film)"},
  {MarkerKind::video, "*", R"((?:видео(?:ролик)?(?: .{1,20})?|фильм|(?:播放)?(?:视频|短片|录像|影片)|(?:عرض )?(?:فيديو|فيلم)))", "（播放视频）"},

  {MarkerKind::captioner_note, "en", R"((?:(?:the |your |this is (?:the |your )?)?(?:captioner|stenographer|cart (?:writer|captioner|provider)|scribe|court reporter|reporter|transcriber|writer)(?:'s)?(?: note)?(?: .{1,60})?|(?:please )?(?:stand(?:ing)? ?by|one moment please)(?: .{1,50})?|(?:(?:live )?(?:realtime |real-time )?caption(?:s|ing)?|cart)(?: (?:test|testing|check|will begin|will start|starts?|started|stopped|resumed|has stopped|paused|is paused|on standby|standing by|begins?|ended)(?: .{1,40})?)|(?:start|beginning|end|part) of (?:the )?(?:meeting|session|call) (?:was )?not (?:transcribed|captioned|recorded)|(?:captioner|writer) change|(?:test(?:ing)?[ ,]*)+))", "(captioner standing by)"},

  {MarkerKind::technical, "en", R"((?:(?:experiencing |due to |having |some |audio |with )?(?:technical|technological|connection|connectivity|internet|network|zoom|computer|video) (?:difficult(?:y|ies)|issues?|problems?|trouble|glitch(?:es)?|failure|interruption|delay)|(?:connection|internet|line|call|signal|speaker|participant|host)(?: (?:is|was|has been|got))? (?:lost|dropped|disconnected|interrupted|frozen|froze|cut off)|(?:lost|losing|dropped|no) (?:connection|connectivity|internet)|(?:screen|video|picture|zoom) (?:froze|frozen|freezes|freezing)|disconnected|reconnecting))", "[connection lost]"},
  {MarkerKind::technical, "*", R"((?:problemes? techniques?|(?:problemas?|dificultades) tecnic[ao]s?|technische probleme|технические неполадки|技术问题))", "(problème technique)"},
  {MarkerKind::technical, "*", R"((?:связь прервалась|обрыв связи|(?:انقطاع|انقطع) (?:الاتصال|البث)|مشاكل? (?:تقنية|فنية)|(?:信号|连线|网络|信號)?(?:中断|中斷)|掉线|断线))", "（中断）"},

  {MarkerKind::uncertain_word, "*", R"((?:[^\s?]{2,40})\?|phonetic(?:ally)?|ph|phon|sp|spelling)", "(phonetic)"},

  {MarkerKind::interruption, "en", R"((?:(?:speaker |he |she )?(?:is |was )?interrupt(?:ed|ion|ing|s)(?: .{1,20})?))", "(interruption)"},

  {MarkerKind::end, "en", R"((?:the |this )?(?:end(?:s|ed)? ?(?:of)?(?: the)?(?: \w+)? (?:transcript(?:ion|s)?|session|meeting|call|audio|recording|webinar|event|broadcast|panel|day|proceedings|captioning|captions|workshop|conference|hearing)|(?:session|meeting|call|webinar|event|panel|conference|workshop|proceedings|hearing|transmission|captioning|broadcast|recording|transcript)(?: (?:was|is|has|has been|were|now|call))? (?:conclude[sd]?|end(?:s|ed)|adjourn(?:s|ed)|closed|complete[d]?|over|finished|terminated)(?: .{1,60})?|adjourned(?: at .{1,20})?|(?:whereupon\b.{1,80})))", "[ End of session ]"},
  {MarkerKind::end, "*", R"((?:fin de (?:la )?(?:seance|session|reunion|transcription|sesion|transcripcion|grabacion)|fim da (?:sessao|transcricao)|(?:la )?seance est levee|конец (?:заседания|записи)|散会|会议结束|رفعت الجلسة))", "(Fin de la séance)"},

  {MarkerKind::pause, "en", R"((?:(?:a |brief |short |long |slight |extended )*(?:pause|pausing|silence|lull)(?: (?:in (?:the )?(?:audio|proceedings|meeting)|on the line|while .{1,40}))?|(?:a |one )?(?:moment|minute) of (?:silence|silent .{1,15})|there (?:is|was) no (?:response|answer|reply)|no (?:verbal |audible )?(?:response|answer|reply|comments?)|waiting))", "(Pause)"},
  {MarkerKind::pause, "*", R"((?:silence|minute de silence|pas de reponse|pause|pausa|silencio|minuto de silencio|тишина|пауза|暂停|صمت))", "(silencio)"},

  {MarkerKind::other, "en", R"((?:(?:sound of |bangs? )?(?:the )?gavel(?: (?:bangs?|strikes?|sounds?|struck))?|beep(?:s|ing)?|bell(?: (?:rings?|ringing|sounds?))?|(?:this meeting is )?(?:being )?(?:recording|recorded)(?: in progress)?(?: (?:has |is )?(?:started|stopped|starts|stops|paused|resumed))?|(?:in progress|stopped)|(?:interpretation|interpreter|sound|mic|microphone|audio|technical) (?:checks?|tests?)|indicat(?:ing|es)|nodd?(?:ing|s)(?: head)?|shak(?:es|ing) head|show of hands|hands? raised|raises? hand|vot(?:e|ing)(?: taken)?|roll call|winner is drawn|reads? (?:out )?(?:the )?(?:page|slide|list|chat|name|names)|(?:reading|typing|humming|sighs?|whistling|whispering|gasps?|booing|boos)|automated voice|(?:poll|polling)(?: (?:in progress|open|launched|closed))?|[^.,;?!]{2,40} (?:has )?(?:joins?|joined|left|leaves)(?: the (?:call|meeting|conference|room))?))", "(Gavel)"},
  {MarkerKind::other, "en", R"((?:(?:phone|telephone|cell phone|mobile) (?:rings?|ringing)|doorbell|(?:alarm|siren|fire alarm)(?: .{1,15})?|dogs? (?:barking|barks?)|coughs?|coughing|clears throat|sneezes?|sneezing))", "(phone ringing)"},
  {MarkerKind::other, "en", R"((?:(?:sound of )?(?:an? |the )?(?:bells?|gavel|chimes?|doors?)(?: (?:clos(?:es|ing)|opens?|opening|slams?|knock(?:s|ing)?|ringing|rings))?|(?:baby |child )?crying|(?:opening |closing |silent )?prayers?|(?:the )?pledge of allegiance(?: recited)?|national anthem|hammering|drilling))", "(door closes)"},
  {MarkerKind::other, "*", R"((?:\d{1,2}[.:]\d{2} ?(?:[ap]\.?m\.?)?))", "(10.25 am)"},
});
// clang-format on

}  // namespace plenary::text
