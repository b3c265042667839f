/** Adjectives of nations and of the larger regions of the world, lower case (United Nations member states and territories in the news). */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan albanian algerian american andorran angolan antiguan argentine argentinian armenian aruban australian austrian
   azerbaijani azeri bahamian bahraini bangladeshi barbadian basque belarusian belgian belizean beninese bermudian bhutanese
   bolivian bosnian botswanan brazilian british bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian
   catalan chadian chechen chilean chinese colombian comoran comorian congolese croatian cuban cypriot czech danish djiboutian
   dominican dutch ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian faroese fijian filipino finnish
   french gabonese gambian georgian german ghanaian greek greenlandic grenadian guatemalan guinean guyanese haitian honduran
   hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh
   kenyan korean kosovan kosovar kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan liechtenstein lithuanian
   luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican micronesian
   moldovan monegasque mongolian montenegrin moroccan mozambican namibian nauruan nepalese nepali nicaraguan nigerien nigerian
   norwegian omani pakistani palauan palestinian panamanian papuan paraguayan peruvian philippine polish portuguese qatari
   romanian russian rwandan salvadoran samoan saudi scottish senegalese serbian seychellois singaporean slovak slovakian
   slovene slovenian somali sudanese spanish surinamese swazi swedish swiss syrian taiwanese tajik tanzanian thai tibetan
   timorese togolese tongan trinidadian tunisian turkish turkmen tuvaluan ugandan ukrainian uruguayan uzbek vanuatuan
   venezuelan vietnamese welsh yemeni zambian zimbabwean african asian european arab`
    .split(/\s+/)
    .filter(Boolean),
);
