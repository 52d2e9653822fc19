/** A part of a borough where sample services are: its name, the first half of its postcodes, and a point inside it. */
export interface Neighbourhood {
  name: string;
  outcode: string;
  latitude: number;
  longitude: number;
}

/** A borough with what the generator needs of it. */
export interface SampleBorough {
  gss: string;
  name: string;
  /** BCP 47, most spoken first after English: main languages of its people, Census 2021 (Office for National Statistics). */
  languages: readonly string[];
  neighbourhoods: readonly Neighbourhood[];
}

const at = (name: string, outcode: string, latitude: number, longitude: number): Neighbourhood => ({
  name,
  outcode,
  latitude,
  longitude,
});

/** The 14 boroughs. Points are rounded middles of neighbourhoods, not addresses. */
export const SAMPLE_BOROUGHS: readonly SampleBorough[] = [
  {
    gss: 'E09000002',
    name: 'Barking and Dagenham',
    languages: ['ro', 'bn', 'lt', 'ur', 'pa', 'bg', 'pt', 'pl'],
    neighbourhoods: [
      at('Barking', 'IG11', 51.539, 0.083),
      at('Dagenham', 'RM10', 51.545, 0.151),
      at('Becontree', 'RM9', 51.54, 0.128),
      at('Chadwell Heath', 'RM6', 51.5695, 0.136),
      at('Thames View', 'IG11', 51.53, 0.1),
    ],
  },
  {
    gss: 'E09000004',
    name: 'Bexley',
    languages: ['ro', 'pa', 'pl', 'ta', 'ne', 'bg', 'lt'],
    neighbourhoods: [
      at('Bexleyheath', 'DA6', 51.4565, 0.143),
      at('Welling', 'DA16', 51.4627, 0.109),
      at('Erith', 'DA8', 51.479, 0.175),
      at('Sidcup', 'DA14', 51.426, 0.102),
      at('Crayford', 'DA1', 51.451, 0.176),
    ],
  },
  {
    gss: 'E09000006',
    name: 'Bromley',
    languages: ['pt', 'pl', 'ro', 'es', 'it', 'ta', 'tr'],
    neighbourhoods: [
      at('Bromley', 'BR1', 51.406, 0.015),
      at('Orpington', 'BR6', 51.374, 0.098),
      at('Beckenham', 'BR3', 51.408, -0.025),
      at('Penge', 'SE20', 51.415, -0.056),
      at('Chislehurst', 'BR7', 51.417, 0.069),
      at('West Wickham', 'BR4', 51.376, -0.014),
    ],
  },
  {
    gss: 'E09000001',
    name: 'City of London',
    languages: ['es', 'fr', 'it', 'zh', 'de', 'el', 'pt', 'bn'],
    neighbourhoods: [
      at('Barbican', 'EC2Y', 51.5175, -0.094),
      at('Aldgate', 'EC3N', 51.5135, -0.0815),
      at('Smithfield', 'EC1A', 51.516, -0.101),
    ],
  },
  {
    gss: 'E09000011',
    name: 'Greenwich',
    languages: ['ne', 'ro', 'es', 'pt', 'pl', 'it', 'lt', 'fr'],
    neighbourhoods: [
      at('Woolwich', 'SE18', 51.4895, 0.065),
      at('Greenwich', 'SE10', 51.479, -0.008),
      at('Eltham', 'SE9', 51.451, 0.056),
      at('Charlton', 'SE7', 51.485, 0.035),
      at('Plumstead', 'SE18', 51.4875, 0.087),
      at('Kidbrooke', 'SE3', 51.463, 0.028),
    ],
  },
  {
    gss: 'E09000012',
    name: 'Hackney',
    languages: ['tr', 'es', 'fr', 'pt', 'yi', 'it', 'pl', 'bn'],
    neighbourhoods: [
      at('Dalston', 'E8', 51.546, -0.073),
      at('Homerton', 'E9', 51.548, -0.044),
      at('Stoke Newington', 'N16', 51.562, -0.076),
      at('Clapton', 'E5', 51.558, -0.056),
      at('Hoxton', 'N1', 51.532, -0.081),
    ],
  },
  {
    gss: 'E09000016',
    name: 'Havering',
    languages: ['ro', 'lt', 'pa', 'pl', 'bn', 'ur', 'bg'],
    neighbourhoods: [
      at('Romford', 'RM1', 51.577, 0.183),
      at('Hornchurch', 'RM12', 51.563, 0.217),
      at('Upminster', 'RM14', 51.556, 0.249),
      at('Harold Hill', 'RM3', 51.604, 0.23),
      at('Rainham', 'RM13', 51.52, 0.196),
      at('Collier Row', 'RM5', 51.597, 0.159),
    ],
  },
  {
    gss: 'E09000022',
    name: 'Lambeth',
    languages: ['es', 'pt', 'it', 'pl', 'fr', 'so', 'ar', 'ti'],
    neighbourhoods: [
      at('Brixton', 'SW9', 51.463, -0.114),
      at('Streatham', 'SW16', 51.429, -0.129),
      at('Clapham', 'SW4', 51.462, -0.136),
      at('Stockwell', 'SW8', 51.474, -0.123),
      at('West Norwood', 'SE27', 51.432, -0.103),
      at('Kennington', 'SE11', 51.488, -0.111),
    ],
  },
  {
    gss: 'E09000023',
    name: 'Lewisham',
    languages: ['es', 'ta', 'pt', 'ro', 'it', 'fr', 'pl', 'tr'],
    neighbourhoods: [
      at('Catford', 'SE6', 51.445, -0.02),
      at('Lewisham', 'SE13', 51.461, -0.011),
      at('Deptford', 'SE8', 51.477, -0.027),
      at('Forest Hill', 'SE23', 51.44, -0.051),
      at('Sydenham', 'SE26', 51.429, -0.051),
      at('New Cross', 'SE14', 51.474, -0.039),
    ],
  },
  {
    gss: 'E09000025',
    name: 'Newham',
    languages: ['bn', 'ro', 'ur', 'gu', 'pt', 'ta', 'lt', 'es'],
    neighbourhoods: [
      at('Stratford', 'E15', 51.541, 0.003),
      at('East Ham', 'E6', 51.534, 0.054),
      at('Plaistow', 'E13', 51.527, 0.025),
      at('Canning Town', 'E16', 51.515, 0.016),
      at('Forest Gate', 'E7', 51.547, 0.027),
      at('Manor Park', 'E12', 51.55, 0.05),
    ],
  },
  {
    gss: 'E09000026',
    name: 'Redbridge',
    languages: ['ro', 'bn', 'pa', 'ur', 'ta', 'gu', 'lt', 'hi'],
    neighbourhoods: [
      at('Ilford', 'IG1', 51.559, 0.074),
      at('Wanstead', 'E11', 51.577, 0.03),
      at('Gants Hill', 'IG2', 51.577, 0.066),
      at('Barkingside', 'IG6', 51.588, 0.085),
      at('Goodmayes', 'IG3', 51.562, 0.108),
      at('South Woodford', 'E18', 51.592, 0.03),
    ],
  },
  {
    gss: 'E09000028',
    name: 'Southwark',
    languages: ['es', 'it', 'pt', 'fr', 'zh', 'pl', 'ar', 'bn'],
    neighbourhoods: [
      at('Peckham', 'SE15', 51.47, -0.068),
      at('Camberwell', 'SE5', 51.474, -0.091),
      at('Bermondsey', 'SE16', 51.494, -0.064),
      at('Dulwich', 'SE21', 51.446, -0.085),
      at('Walworth', 'SE17', 51.487, -0.094),
      at('Borough', 'SE1', 51.501, -0.093),
    ],
  },
  {
    gss: 'E09000030',
    name: 'Tower Hamlets',
    languages: ['bn', 'it', 'es', 'fr', 'pt', 'zh', 'ru', 'ro'],
    neighbourhoods: [
      at('Whitechapel', 'E1', 51.518, -0.061),
      at('Bethnal Green', 'E2', 51.527, -0.056),
      at('Poplar', 'E14', 51.511, -0.017),
      at('Bow', 'E3', 51.529, -0.023),
      at('Wapping', 'E1W', 51.506, -0.059),
      at('Isle of Dogs', 'E14', 51.494, -0.017),
    ],
  },
  {
    gss: 'E09000031',
    name: 'Waltham Forest',
    languages: ['ro', 'ur', 'bg', 'pl', 'tr', 'es', 'pt', 'pa'],
    neighbourhoods: [
      at('Walthamstow', 'E17', 51.584, -0.02),
      at('Leyton', 'E10', 51.562, -0.011),
      at('Leytonstone', 'E11', 51.569, 0.006),
      at('Chingford', 'E4', 51.628, -0.003),
      at('Highams Park', 'E4', 51.607, -0.001),
    ],
  },
];
