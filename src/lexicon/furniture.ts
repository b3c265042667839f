// What a page puts around an article, as patterns over one paragraph. Only paragraphs of at most LONGEST characters
// are asked: furniture is short, and an article that mentions a copyright in passing must not lose the paragraph.

export const LONGEST_FURNITURE = 300;

export const FURNITURE: readonly RegExp[] = [
  // Rights
  /^\W{0,3}(?:©|\(c\)|copyright\b|&copy;)/i,
  /\ball rights reserved\b/i,
  /^this (?:material|content|article) (?:may not|is republished|is published|was (?:first|originally) published)\b/i,
  // Elsewhere on the site
  /^(?:read|see|watch|listen|hear)(?: (?:more|also|next|too|here|now))\b[:\s]/i,
  /^(?:read|watch|see|listen) ?(?:more)? ?[:|»>]/i,
  /^watch (?:the|our) (?:report|video|story|clip)\b.{0,20}$/i,
  /^also read\b/i,
  /^(?:related|recommended|most (?:read|popular|viewed)|trending|up next|more stories|more news|editors?['’]? picks?)\b.{0,25}$/i,
  /^(?:related|recommended|more|don['’]t miss|see also|also in the news)(?: \w{1,12}){0,2} ?[:|]/i,
  /^more on (?:this|the) (?:story|topic)\b/i,
  /^(?:click|tap) (?:here|on)\b/i,
  /^(?:advertisement|sponsored|advertising|ad)$/i,
  /^(?:the )?(?:story|article) continues (?:below|after)\b/i,
  // Pictures and who took them
  /^\W{0,2}(?:file )?(?:photo|photograph|image|picture|video|graphic|illustration|caption|credit)s?(?: (?:credit|courtesy|source|by|from|of|provided by))?\s?[:/|]/i,
  /^(?:photo|image|picture|photograph|video)s? (?:by|courtesy(?: of)?)\b.{0,60}$/i,
  /^!\[[^\]]{0,200}\]\(/,
  /^(?:getty|reuters|afp|ap|epa|shutterstock|istock)(?: images)?(?:\/.{1,40})?\.?$/i,
  // Sharing, following, paying
  /^\W{0,3}share (?:this|on|via|the)\b/i,
  /^(?:share|tweet|print|email|e-mail|comment|comments|save|facebook|twitter|whatsapp|linkedin)$/i,
  /^(?:please )?(?:follow|like|join|find) (?:us|the conversation)\b/i,
  /\bfollow .{1,40} on (?:twitter|facebook|instagram|x|threads|tiktok)\b/i,
  /^(?:sign up|subscribe|get (?:our|the) .{0,30}newsletter|download (?:the|our))\b/i,
  /^stay (?:up to date|tuned|with|connected)\b.{0,80}$/i,
  /^(?:this is a|a) (?:developing|breaking)(?: news)? story\b.{0,120}$/i,
  /^(?:report an error|submit a tip|send (?:us )?(?:a )?tips?|have a (?:tip|story))\b/i,
  // Who made it
  /\bcontributed (?:reporting|to (?:this|the) (?:report|story|article))\b/i,
  /^\W{0,2}(?:additional |further )?(?:reporting|writing|editing|compiled|written|edited|translated|translation)(?: (?:and|&) (?:writing|editing|reporting))? by\b/i,
  /^\p{Lu}[\p{L}.,'’ -]{2,80} reported from \p{Lu}[^.]{2,60}\.$/u,
  /^editor['’]?s['’]? note\b/i,
  /^(?:correction|clarification)s?:/i,
  /^(?:first |last )?(?:published|updated|modified|posted)(?: (?:on|at))?[:\s].{0,60}\d/i,
  // Addresses and rules
  /^(?:https?:\/\/|www\.)\S+$/i,
  /^[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,10}$/i,
  /^(?:[*#_~=•.-]\s?){3,}$/,
  /^(?:-30-|ends|end|\(ends\))$/i,
];
