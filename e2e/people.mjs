/** The password of every account of the demonstration. */
export const PASSWORD = 'Planungskreis-Demo';

export const people = {
  planner: 'jana.terhorst@voerde.example',
  coordinator: 'martin.overbeck@voerde.example',
  member: 'aylin.demir@voerde.example',
  executive: 'katrin.wessels@voerde.example',
  partner: 'maria.scholten@wohlfahrt.example',
  adviser: 'jonas.brandt@beratung.example',
  administrator: 'petra.lindner@voerde.example',
  countyPlanner: 'sabine.kraemer@rbk.example',
  areaCoordinator: 'claudia.nowak@wermelskirchen.example',
  countyExecutive: 'uwe.hartmann@rbk.example',
  countyAdministrator: 'frank.albers@rbk.example',
};
